package org.civilaffairs.assistance.extremedifficulty;

import static org.civilaffairs.assistance.extremedifficulty.ExtremeDifficultyCondition.ELDERLY;
import static org.civilaffairs.assistance.extremedifficulty.ExtremeDifficultyCondition.LISTED_BY_PROVINCE;
import static org.civilaffairs.assistance.extremedifficulty.ExtremeDifficultyCondition.LISTED_DISABILITY;
import static org.civilaffairs.assistance.extremedifficulty.ExtremeDifficultyCondition.MINOR;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Disability;
import org.civilaffairs.core.person.DisabilityCategory;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * Who has no labour capacity (无劳动能力).
 *
 * <p>Rules TK-02, TK-08. Basis: cn-tekun-measures 第五条、第二十四条第二款; cn-social-assistance-law-2026 第十六条第一款、第三款;
 * sh-social-assistance 第十九条第二款.
 */
final class LabourCapacity {

    // Compulsory and senior secondary schooling, secondary vocational schools among it.
    private static final Set<SchoolLevel> TO_SECONDARY = EnumSet.of(
            SchoolLevel.PRIMARY,
            SchoolLevel.JUNIOR_SECONDARY,
            SchoolLevel.SENIOR_SECONDARY,
            SchoolLevel.SECONDARY_VOCATIONAL);

    private final DatedAge elderly;
    private final DatedAge incapable;
    private final DatedAge covered;
    private final DatedAge continues;
    private final Figure<Boolean> deemed;
    private final Answer others;

    LabourCapacity(Policy policy) {
        this.elderly = new DatedAge(policy, SupportFigures.ELDERLY_AGE);
        this.incapable = new DatedAge(policy, SupportFigures.INCAPABLE_UNDER_AGE);
        this.covered = new DatedAge(policy, SupportFigures.COVERED_UNDER_AGE);
        this.continues = new DatedAge(policy, SupportFigures.CONTINUES_UNDER_AGE);
        this.deemed = policy.find(SupportFigures.DEEMED_INCAPABLE_FROM_SIXTEEN);
        this.others = Answer.of(policy.find(SupportFigures.OTHER_PEOPLE));
    }

    /** The ways to be without labour capacity, in the order of the law. */
    Map<ExtremeDifficultyCondition, Answer> without(SupportedPerson facts) {
        Map<ExtremeDifficultyCondition, Answer> ways = new EnumMap<>(ExtremeDifficultyCondition.class);
        ways.put(ELDERLY, elderly.reachedBy(facts.person(), "person"));
        ways.put(MINOR, minor(facts));
        ways.put(LISTED_DISABILITY, listedDisability(facts));
        ways.put(LISTED_BY_PROVINCE, listedByProvince(facts));
        return ways;
    }

    /** Whether there is no labour capacity for any of the reasons. */
    Answer isMissing(SupportedPerson facts) {
        return without(facts).values().stream().reduce(Answer.NO, Answer::or);
    }

    /** Whether the person is under the age to which the programme covers minors. */
    Answer isCoveredMinor(SupportedPerson facts) {
        return covered.reachedBy(facts.person(), "person").not();
    }

    private Answer minor(SupportedPerson facts) {
        return incapable
                .reachedBy(facts.person(), "person")
                .not()
                .or(goesOn(facts))
                .or(Answer.of(facts.supportedAsMinor(), "supportedAsMinor")
                        .not()
                        .and(isCoveredMinor(facts))
                        .and(deemed(facts)));
    }

    // At school support goes on whatever the age; otherwise to the age of the day, unless a capacity was found.
    private Answer goesOn(SupportedPerson facts) {
        Answer young = continues.reachedBy(facts.person(), "person").not();
        Answer atSchool = Fact.of(facts.person().schooling(), () -> "person.schooling")
                .is(schooling -> TO_SECONDARY.contains(schooling.level()));
        return Answer.of(facts.supportedAsMinor(), "supportedAsMinor").and(atSchool.or(young.and(notCapable(facts))));
    }

    // Deemed incapable unless living on the own labour (cn-civil-code-general 第十八条第二款), or only if found so.
    private Answer deemed(SupportedPerson facts) {
        Answer presumed =
                Answer.of(facts.livesOnOwnLabour(), "livesOnOwnLabour").not();
        return deemed.value()
                .map(rule -> rule ? presumed : notCapable(facts))
                .orElseGet(() -> Answer.depending(deemed.path(), List.of(presumed, notCapable(facts))));
    }

    private static Answer notCapable(SupportedPerson facts) {
        return Answer.of(facts.capableOfLabour(), "capableOfLabour").not();
    }

    private static Answer listedDisability(SupportedPerson facts) {
        return Fact.of(facts.person().disability(), () -> "person.disability").answer(LabourCapacity::isListed);
    }

    // Several disabilities are judged by each of them.
    private static Answer isListed(Disability disability) {
        return switch (disability.category()) {
            case INTELLECTUAL, MENTAL -> upTo(disability, 3);
            case PHYSICAL -> upTo(disability, 2);
            case VISUAL -> upTo(disability, 1);
            case MULTIPLE -> Answer.of(disability.includesIncapacitating(), "person.disability.includesIncapacitating");
            case NONE, HEARING, SPEECH -> Answer.NO;
        };
    }

    private static Answer upTo(Disability disability, int most) {
        return Fact.of(disability.grade(), () -> "person.disability.grade").is(grade -> grade <= most);
    }

    // To 2026-06-30 a province can add cases only among the elderly, the disabled and minors; the list of the law is
    // open (等).
    private Answer listedByProvince(SupportedPerson facts) {
        Answer disabled = Fact.of(facts.person().disability(), () -> "person.disability")
                .is(disability -> disability.category() != DisabilityCategory.NONE);
        return Answer.of(facts.listedByProvince(), "listedByProvince")
                .and(others.or(elderly.reachedBy(facts.person(), "person"))
                        .or(isCoveredMinor(facts))
                        .or(disabled));
    }
}
