package org.civilaffairs.assistance.activation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The gradual exit of a family that found work (低保渐退): for some months the allowance may go on. Met conditions mean that it
 * may be granted; how much is paid is for the locality and not part of the award.
 *
 * <p>Rule DB-35. Basis: cn-dibao-confirmation-measures 第三十三条; cn-dibao-safety-net-notice 一（三）: in principle at most six
 * months, counted here from the first month above the standard; sh-social-assistance 第二十七条第二款 in Shanghai.
 */
public final class GradualExit implements Rule<IncomeRise, GradualExit.Award> {

    /** The service as catalogs list it. */
    public static final Service<IncomeRise, Award> SERVICE = Service.of(
                    "assistance.gradual-exit",
                    Text.of("低保渐退", "Gradual exit from the subsistence allowance"),
                    IncomeRise.FORM,
                    Award.FORM)
            .conditions(GradualExitCondition.values())
            .figures(ActivationFigures.SET, SubsistenceFigures.SET)
            .covers("000000", "2021-07-01")
            .ruledBy(GradualExit::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-dibao-confirmation-measures", "第三十三条"), Basis.of("cn-dibao-safety-net-notice", "一（三）"));

    private final Matter matter;
    private final Figure<Integer> months;
    private final Quantity standard;
    private final List<FigureUse> standardUse;
    private final Answer reportNeeded;

    private GradualExit(Policy policy, Matter matter) {
        this.matter = matter;
        this.months = policy.find(ActivationFigures.EXIT_MONTHS);
        Figure<Yuan> figure = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = Quantity.of(figure);
        this.standardUse = FigureUse.of(figure);
        this.reportNeeded = policy.findIfSet(ActivationFigures.EXIT_NEEDS_REPORT)
                .map(Answer::of)
                .orElse(Answer.NO);
    }

    @Override
    public Decision<Award> assess(IncomeRise rise) {
        Quantity income = Quantity.of(rise.monthlyIncomePerMember(), "monthlyIncomePerMember");
        return Assessment.of(matter)
                .require(
                        GradualExitCondition.RECEIVES_ALLOWANCE,
                        Answer.of(rise.receivesSubsistence(), "receivesSubsistence"))
                .require(
                        GradualExitCondition.INCOME_ABOVE_STANDARD,
                        income.compare(Operator.MORE_THAN, standard, standardUse))
                .require(
                        GradualExitCondition.THROUGH_EMPLOYMENT,
                        Answer.of(rise.throughEmployment(), "throughEmployment"))
                .require(
                        GradualExitCondition.REPORTED,
                        reportNeeded.not().or(Answer.of(rise.reportedByFamily(), "reportedByFamily")))
                .grant(() -> grant(rise), Award.FORM);
    }

    private Grant<Award> grant(IncomeRise rise) {
        List<String> missing = Stream.concat(
                        rise.firstMonthAbove().isPresent() ? Stream.empty() : Stream.of("firstMonthAbove"),
                        months.value().isPresent() ? Stream.empty() : Stream.of(months.path()))
                .toList();
        return Grant.of(missing, () -> award(rise), Map.of(), FigureUse.of(months), BASES);
    }

    private Award award(IncomeRise rise) {
        YearMonth first = rise.firstMonthAbove().orElseThrow();
        return new Award(first, first.plusMonths(months.value().orElseThrow() - 1L));
    }

    /**
     * The months for which a gradual exit may be granted.
     *
     * @param from the first month
     * @param until the last month at most
     */
    @AnyJackson
    public record Award(YearMonth from, YearMonth until) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "GradualExit",
                        Text.of("渐退期", "gradual exit"),
                        values -> new Award(values.get("from"), values.get("until")))
                .required("from", Text.of("起始月", "first month"), Forms.month(), Award::from)
                .required("until", Text.of("最晚截止月", "last month at most"), Forms.month(), Award::until)
                .done();
    }
}
