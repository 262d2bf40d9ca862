package org.civilaffairs.assistance.standards;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether a proposed standard keeps what a plan promises (拟定标准与规划目标): growth, the ratio of rural to urban top-ups, a target, one
 * of them at a time. A plan is no law; whether the standard may be set is for {@link StandardSetting}.
 *
 * <p>Rule STD-02. Basis: plans for 2016 to 2020 (Shanghai) and 2021 to 2025 (Lishui, Kaiping), within cn-social-assistance-law-2026
 * 第十九条 and cn-social-assistance-measures 第十条, which leave the standards to the localities. Compared as exact fractions.
 */
public final class PlanTarget implements Rule<PlannedStandard, PlanTarget.Award> {

    /** The service as catalogs list it. */
    public static final Service<PlannedStandard, Award> SERVICE = Service.of(
                    "assistance.plan-target",
                    Text.of("拟定标准与规划目标", "Proposed standard and plan"),
                    PlannedStandard.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("符合规划", "in keeping with the plan", "不符合规划", "not in keeping with the plan"))
            .conditions(PlanCondition.values())
            .figures(StandardFigures.SET)
            .covers("000000", "2016-01-01")
            .ruledBy(PlanTarget::new);

    private static final int WHOLE = 100;
    private static final int WHOLE_IN_HUNDREDTHS = 10_000;

    private final Matter matter;
    private final Figure<GrowthMeasure> growth;
    private final Figure<Integer> share;
    private final Figure<Yuan> target;

    private PlanTarget(Policy policy, Matter matter) {
        this.matter = matter;
        this.growth = policy.find(StandardFigures.GROWTH_MEASURE);
        this.share = policy.find(StandardFigures.TOP_UP_SHARE_LEAST);
        this.target = policy.find(StandardFigures.YEARLY_TARGET);
    }

    @Override
    public Decision<Award> assess(PlannedStandard facts) {
        return switch (facts.promise()) {
            case GROWTH_NOT_BELOW -> decide(PlanCondition.GROWTH_NOT_BELOW, growth, measure -> grows(facts));
            case TOP_UP_SHARE_REACHED ->
                decide(PlanCondition.TOP_UP_SHARE_REACHED, share, least -> topUps(facts, least));
            case TARGET_REACHED -> decide(PlanCondition.TARGET_REACHED, target, least -> reaches(facts, least));
        };
    }

    // A plan that is not at hand, or does not promise it, leaves what it promises unknown.
    private <T> Decision<Award> decide(PlanCondition promise, Figure<T> figure, Function<T, Answer> test) {
        return Assessment.of(matter)
                .require(promise, figure.value().map(test).orElseGet(() -> Answer.unknown(figure.path())))
                .grant(
                        () -> Grant.of(
                                List.of(),
                                () -> new Award(true, false),
                                Map.of(),
                                FigureUse.of(figure),
                                promise.bases()),
                        Award.FORM);
    }

    // new / old - 1 >= floor, as new >= old × (1 + floor).
    private Answer grows(PlannedStandard facts) {
        Quantity present = Quantity.of(facts.present(), "present");
        Quantity line = facts.growthFloor()
                .map(floor ->
                        present.times(WHOLE_IN_HUNDREDTHS + hundredths(floor)).dividedBy(WHOLE_IN_HUNDREDTHS))
                .orElseGet(() -> Quantity.between(
                        Unit.YUAN,
                        WHOLE_IN_HUNDREDTHS,
                        0,
                        Quantity.UNBOUNDED,
                        Stream.concat(present.missing().stream(), Stream.of("growthFloor"))
                                .toList()));
        return Quantity.of(facts.proposed(), "proposed")
                .atScale(WHOLE_IN_HUNDREDTHS)
                .compare(Operator.AT_LEAST, line, FigureUse.of(growth));
    }

    private static long hundredths(BigDecimal percent) {
        return percent.movePointRight(2).longValueExact();
    }

    private Answer topUps(PlannedStandard facts, int least) {
        return Quantity.of(facts.ruralTopUp(), "ruralTopUp")
                .atScale(WHOLE)
                .compare(
                        Operator.AT_LEAST,
                        Quantity.of(facts.urbanTopUp(), "urbanTopUp")
                                .times(least)
                                .dividedBy(WHOLE),
                        FigureUse.of(share));
    }

    private Answer reaches(PlannedStandard facts, Yuan least) {
        return Quantity.of(facts.yearly(), "yearly")
                .compare(Operator.AT_LEAST, Quantity.of(least), FigureUse.of(target));
    }

    /**
     * That the standard keeps what the plan promises.
     *
     * @param kept always true
     * @param binding always false: a plan is no law
     */
    @AnyJackson
    public record Award(boolean kept, boolean binding) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "PlanTarget",
                        Text.of("规划目标", "what a plan promises"),
                        values -> new Award(values.get("kept"), values.get("binding")))
                .required("kept", Text.of("符合规划目标", "kept"), Forms.yesNo(), Award::kept)
                .required(
                        "binding", Text.of("具有法律约束力（规划不具有）", "binding (a plan is not)"), Forms.yesNo(), Award::binding)
                .done();
    }
}
