package org.civilaffairs.assistance.subsistence;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Arrears of the allowance after a standard was raised backwards (补发): each month is decided anew under the law and the
 * figures of that month, with unchanged circumstances.
 *
 * <p>Rule GEN-04. Basis: the figure's own notice says from when it holds; cn-social-assistance-measures 第十条、第十二条. A
 * standard in force on the first day of a month holds for the month. Months in which too much was paid are left alone:
 * recovery is another question.
 */
public final class SubsistenceArrears implements Rule<ArrearsClaim, SubsistenceArrears.Award> {

    /** The service as catalogs list it. */
    public static final Service<ArrearsClaim, Award> SERVICE = Service.of(
                    "assistance.subsistence-arrears",
                    Text.of("最低生活保障金补发", "Arrears of the subsistence allowance"),
                    ArrearsClaim.FORM,
                    Award.FORM)
            .conditions(ArrearsCondition.values())
            .figures(SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(SubsistenceAmount.settings())
            .covers("000000", "2014-05-01")
            .ruledBy(SubsistenceArrears::new);

    private static final Quantity NOTHING = Quantity.of(Yuan.ZERO);

    private final Policy policy;
    private final Matter matter;

    private SubsistenceArrears(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(ArrearsClaim claim) {
        Quantity arrears = NOTHING;
        List<FigureUse> figures = List.of();
        for (int i = 0; i < claim.payments().size(); i++) {
            YearMonth due = claim.payments().get(i).month();
            if (due.isAfter(YearMonth.from(policy.date()))) {
                continue; // not due yet
            }
            Decision<SubsistenceAward> month =
                    SubsistenceAllowance.SERVICE.assess(policy.on(due.atDay(1)), claim.household());
            arrears = arrears.plus(due(month).minus(paid(claim, i)).atLeast(0));
            figures = Stream.concat(figures.stream(), month.figures().stream())
                    .distinct()
                    .toList();
        }
        Quantity total = arrears;
        List<FigureUse> used = figures;
        Answer more = total.compare(Operator.MORE_THAN, NOTHING, used);
        return Assessment.of(matter)
                .require(ArrearsCondition.MORE_WAS_DUE_THAN_PAID, more)
                .grant(
                        () -> Grant.amount(
                                "arrears",
                                total,
                                () -> new Award(total.yuan()),
                                used,
                                ArrearsCondition.MORE_WAS_DUE_THAN_PAID.bases()),
                        Award.FORM);
    }

    private static Quantity due(Decision<SubsistenceAward> month) {
        if (month instanceof Granted<SubsistenceAward> granted) {
            return Quantity.of(granted.award().monthly());
        }
        if (month instanceof Undetermined<SubsistenceAward> open) {
            Quantity bounds = open.bounds().getOrDefault("monthly", NOTHING);
            List<String> missing = open.needs().settling().stream()
                    .map(path -> path.startsWith("figure:") ? path : "household." + path)
                    .toList();
            return Quantity.between(Unit.YUAN, 1, bounds.low(), bounds.high(), missing);
        }
        return NOTHING;
    }

    private static Quantity paid(ArrearsClaim claim, int index) {
        return Quantity.of(claim.payments().get(index).paid(), () -> "payments[" + index + "].paid");
    }

    /**
     * What is still to be paid.
     *
     * @param arrears the amount in yuan, all months together
     */
    @AnyJackson
    public record Award(Yuan arrears) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "Arrears", Text.of("补发", "arrears"), values -> new Award(values.get("arrears")))
                .required("arrears", Text.of("补发（元）", "yuan in arrears"), Forms.yuan(), Award::arrears)
                .done();
    }
}
