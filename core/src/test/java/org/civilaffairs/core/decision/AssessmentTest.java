package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilaffairs.core.decision.Trial.assessment;
import static org.civilaffairs.core.decision.Trial.grant;
import static org.civilaffairs.core.decision.Trial.yuan;
import static org.civilaffairs.core.decision.TrialCondition.DISABLED;
import static org.civilaffairs.core.decision.TrialCondition.ILL;
import static org.civilaffairs.core.decision.TrialCondition.INCOME_BELOW_LINE;
import static org.civilaffairs.core.decision.TrialCondition.OF_A_CLASS;
import static org.civilaffairs.core.decision.TrialCondition.REGISTERED;
import static org.civilaffairs.core.testkit.DecisionAssert.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Decision.Outcome;
import org.civilaffairs.core.decision.Trial.Award;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Answer UNKNOWN = Answer.unknown("members[0].registration");

    @Test
    void grantsWhereAllIsMetAndTheAwardIsKnown() {
        Decision<Award> decision = assessment()
                .require(INCOME_BELOW_LINE, Answer.YES)
                .require(REGISTERED, Answer.YES)
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(decision).isGranted().failing().awarding("monthly", Yuan.of(100));
        assertThat(decision.figures()).containsExactly(Trial.STANDARD);
    }

    @Test
    void examinesEveryConditionInTheOrderOfTheLaw() {
        Decision<Award> decision = assessment()
                .require(INCOME_BELOW_LINE, Answer.NO)
                .require(REGISTERED, UNKNOWN)
                .require(OF_A_CLASS, Answer.YES)
                .require(ILL, Answer.NO)
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(decision.findings())
                .extracting(Finding::condition, Finding::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(INCOME_BELOW_LINE, Verdict.NOT_MET),
                        org.assertj.core.groups.Tuple.tuple(REGISTERED, Verdict.UNKNOWN),
                        org.assertj.core.groups.Tuple.tuple(OF_A_CLASS, Verdict.MET),
                        org.assertj.core.groups.Tuple.tuple(ILL, Verdict.NOT_MET));
    }

    @Test
    void refusesWhateverElseIsUnknownAndNamesEveryGround() {
        Decision<Award> decision = assessment()
                .require(REGISTERED, UNKNOWN)
                .require(INCOME_BELOW_LINE, Answer.NO)
                .require(ILL, Answer.NO)
                .grant(() -> grant(Trial.atLeastYuan(0, "incomes")), Trial.AWARD);
        assertThat(decision).isRefused().failing(INCOME_BELOW_LINE, ILL);
        assertThat(decision.figures()).isEmpty();
        assertThat(decision.awardArticles()).isEmpty();
    }

    @Test
    void doesNotCalculateAnAwardThatIsRefused() {
        assertThat(assessment()
                        .require(REGISTERED, Answer.NO)
                        .<Award>grant(
                                () -> {
                                    throw new AssertionError("an award after a refusal");
                                },
                                Trial.AWARD)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void leavesItOpenWhileAConditionIsUnknownAndCountsThePossibleRefusal() {
        Undetermined<Award> decision = undetermined(
                assessment().require(INCOME_BELOW_LINE, Answer.YES).require(REGISTERED, UNKNOWN), yuan(100));
        assertThat(decision).needing("members[0].registration").awardingBetween("monthly", Yuan.ZERO, Yuan.of(100));
        assertThat(decision.isCertainToBeGranted()).isFalse();
    }

    @Test
    void isCertainToBeGrantedWhereOnlyTheAmountIsOpen() {
        Undetermined<Award> decision =
                undetermined(assessment().require(REGISTERED, Answer.YES), yuan(40, 100, "incomes"));
        assertThat(decision.isCertainToBeGranted()).isTrue();
        assertThat(decision).needing("incomes").awardingBetween("monthly", Yuan.of(40), Yuan.of(100));
        assertThat(decision.needs().alternatives()).isEmpty();
    }

    @Test
    void boundsTheAwardBelowByNothingOnlyWhileARefusalIsPossible() {
        Assessment open = assessment().require(REGISTERED, UNKNOWN);
        assertThat(ranges(undetermined(open, yuan(40, 100, "incomes")))).isEqualTo("{monthly=[0.00, 100.00]}");
        assertThat(ranges(undetermined(open, Trial.atLeastYuan(40, "incomes"))))
                .isEqualTo("{monthly=[0.00, unbounded]}");
        assertThat(ranges(undetermined(open, yuan(0, 100, "incomes")))).isEqualTo("{monthly=[0.00, 100.00]}");
    }

    @Test
    void needsWhatTheConditionsAndTheAwardMissEachOnce() {
        Undetermined<Award> decision = undetermined(
                assessment()
                        .require(INCOME_BELOW_LINE, Answer.unknown("b").and(Answer.unknown("a")))
                        .require(REGISTERED, Answer.unknown("a"))
                        .require(OF_A_CLASS, Answer.YES),
                yuan(40, 100, "c"));
        assertThat(decision.needs().settling()).containsExactly("b", "a", "c");
        assertThat(decision.needs().alternatives()).containsExactly(List.of("b"), List.of("a"));
    }

    @Test
    void namesSmallerSetsThatMayRefuseTheSmallestFirst() {
        Answer either = Answer.unknown("a").or(Answer.unknown("b"));
        Undetermined<Award> decision = undetermined(
                assessment().require(OF_A_CLASS, either).require(REGISTERED, Answer.unknown("c")), yuan(100));
        assertThat(decision.needs().settling()).containsExactly("a", "b", "c");
        assertThat(decision.needs().alternatives()).containsExactly(List.of("c"), List.of("a", "b"));
    }

    @Test
    void namesNoAlternativeThatIsAsLargeAsAll() {
        assertThat(undetermined(assessment().require(REGISTERED, UNKNOWN), yuan(100))
                        .needs()
                        .alternatives())
                .isEmpty();
        assertThat(undetermined(
                                assessment()
                                        .require(OF_A_CLASS, Answer.unknown("a").or(Answer.unknown("b"))),
                                yuan(100))
                        .needs()
                        .alternatives())
                .isEmpty();
    }

    @Test
    void meetsAConditionInAnyOfSeveralWays() {
        Decision<Award> decision = assessment()
                .requireAny(OF_A_CLASS, ways(Answer.NO, Answer.YES))
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(decision.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.findings())
                .extracting(Finding::condition, Finding::isAlternative, Finding::verdict)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OF_A_CLASS, false, Verdict.MET),
                        org.assertj.core.groups.Tuple.tuple(DISABLED, true, Verdict.NOT_MET),
                        org.assertj.core.groups.Tuple.tuple(ILL, true, Verdict.MET));
    }

    @Test
    void failsTheConditionAndNotItsWays() {
        Decision<Award> decision = assessment()
                .requireAny(OF_A_CLASS, ways(Answer.NO, Answer.NO))
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(decision).isRefused().failing(OF_A_CLASS);
    }

    @Test
    void asksNothingOfWaysThatNoLongerMatter() {
        Decision<Award> met = assessment()
                .requireAny(OF_A_CLASS, ways(Answer.unknown("disability"), Answer.YES))
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(met.outcome()).isEqualTo(Outcome.GRANTED);

        Undetermined<Award> open = undetermined(
                assessment().requireAny(OF_A_CLASS, ways(Answer.unknown("disability"), Answer.NO)), yuan(100));
        assertThat(open).needing("disability");
    }

    @Test
    void refusesWhereThereIsNoWayAtAll() {
        assertThat(assessment()
                        .requireAny(OF_A_CLASS, Map.<TrialCondition, Answer>of())
                        .grant(() -> grant(yuan(100)), Trial.AWARD)
                        .failed())
                .containsExactly(OF_A_CLASS);
    }

    @Test
    void grantsWhatHasNoAmount() {
        Decision<Award> decision = assessment()
                .require(REGISTERED, Answer.YES)
                .grant(() -> Grant.certain(new Award(Yuan.ZERO), List.of(Trial.AWARD_BASIS)), Trial.AWARD);
        assertThat(decision.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(decision.figures()).isEmpty();
    }

    @Test
    void citesTheArticlesThatApplyInThePlaceOnTheDayEachOnce() {
        Decision<Award> decision = assessment()
                .require(INCOME_BELOW_LINE, Answer.YES)
                .require(OF_A_CLASS, Answer.YES)
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(decision.articles())
                .extracting(Basis::toString)
                .containsExactly(
                        "cn-social-assistance-measures/第九条",
                        "sh-social-assistance-2018/第十条",
                        "cn-social-assistance-measures/第十二条");
    }

    @Test
    void measuresTheDistanceAboveTheLine() {
        Finding finding = assessment()
                .require(
                        INCOME_BELOW_LINE,
                        yuan(1000, 1300, "incomes").compare(Operator.LESS_THAN, yuan(1240), List.of(Trial.STANDARD)))
                .grant(() -> grant(yuan(100)), Trial.AWARD)
                .findings()
                .get(0);
        assertThat(finding.distance().orElseThrow())
                .returns(-24_000L, Quantity::low)
                .returns(6_000L, Quantity::high);
        assertThat(finding.figures()).containsExactly(Trial.STANDARD);
    }

    @Test
    void namesTheFiguresOfTheApplication() {
        FigureUse own = new FigureUse(
                "trial.line",
                Trial.STANDARD.place(),
                Trial.STANDARD.value(),
                Trial.STANDARD.since(),
                Trial.STANDARD.until(),
                Trial.STANDARD.source(),
                org.civilaffairs.core.policy.Confidence.GIVEN,
                true);
        Decision<Award> decision = assessment()
                .require(INCOME_BELOW_LINE, yuan(1).compare(Operator.LESS_THAN, yuan(2), List.of(own)))
                .grant(() -> grant(yuan(100)), Trial.AWARD);
        assertThat(decision.figures()).containsExactly(own, Trial.STANDARD);
        assertThat(decision.overrides()).containsExactly(own);
    }

    @Test
    void isEqualToADecisionThatSaysTheSame() {
        assertThat(granted(100)).isEqualTo(granted(100)).hasSameHashCodeAs(granted(100));
        assertThat(granted(100)).isNotEqualTo(granted(101)).isNotEqualTo(refused());
        assertThat(refused()).isEqualTo(refused());
        assertThat(granted(100))
                .hasToString("trial.service 310114 2020-09-01 {outcome=GRANTED, award={monthly=100.00}}");
        assertThat(refused()).hasToString("trial.service 310114 2020-09-01 {outcome=REFUSED, failed=[REGISTERED]}");
    }

    private static Decision<Award> granted(long amount) {
        return assessment().require(REGISTERED, Answer.YES).grant(() -> grant(yuan(amount)), Trial.AWARD);
    }

    private static Decision<Award> refused() {
        return assessment().require(REGISTERED, Answer.NO).grant(() -> grant(yuan(100)), Trial.AWARD);
    }

    private static Map<TrialCondition, Answer> ways(Answer disabled, Answer ill) {
        Map<TrialCondition, Answer> ways = new EnumMap<>(TrialCondition.class);
        ways.put(DISABLED, disabled);
        ways.put(ILL, ill);
        return ways;
    }

    private static Undetermined<Award> undetermined(Assessment assessment, Quantity monthly) {
        Decision<Award> decision = assessment.grant(() -> grant(monthly), Trial.AWARD);
        assertThat(decision).isInstanceOf(Undetermined.class);
        return (Undetermined<Award>) decision;
    }

    private static String ranges(Undetermined<Award> decision) {
        return decision.ranges().toString();
    }
}
