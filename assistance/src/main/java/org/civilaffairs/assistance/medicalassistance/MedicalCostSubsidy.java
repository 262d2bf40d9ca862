package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.MedicalCostCondition.OF_A_SUBSIDISED_CLASS;
import static org.civilaffairs.assistance.medicalassistance.MedicalCostCondition.OWN_COST_ABOVE_DEDUCTIBLE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
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
 * How much of a medical bill is subsidised (医疗费用补助).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十四条第三款, from 2026-07-01: people in extreme difficulty and the seriously ill of the
 * other classes, further ones (等) as the locality says; cn-social-assistance-measures 第二十九条, before: whoever gets medical
 * assistance; sh-social-assistance 第二十一条第二款: of families of rigid expenditure inpatient costs only,
 * and 第十九条第四项: of people in extreme difficulty all that is left. After basic, catastrophic and
 * supplementary (and commercial) insurance, the local share of what is above the deductible, up to the local cap of the year.
 * Share, deductible and cap are local and not known; without them the amount is open.
 */
public final class MedicalCostSubsidy implements Rule<MedicalBill, MedicalCostSubsidy.Award> {

    /** The service as catalogs list it. */
    public static final Service<MedicalBill, Award> SERVICE = Service.of(
                    "assistance.medical-cost-subsidy",
                    Text.of("医疗费用补助", "Subsidy of medical costs"),
                    MedicalBill.FORM,
                    Award.FORM)
            .conditions(MedicalCostCondition.values())
            .figures(MedicalFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(MedicalCostSubsidy::new);

    private static final Quantity NOTHING = Quantity.of(Unit.YUAN, 0);

    private final Matter matter;
    private final MedicalClasses classes;
    private final Figure<BigDecimal> rate;
    private final Figure<Yuan> deductible;
    private final Figure<Yuan> cap;

    private MedicalCostSubsidy(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = new MedicalClasses(policy);
        this.rate = policy.find(MedicalFigures.COST_RATE);
        this.deductible = policy.find(MedicalFigures.DEDUCTIBLE);
        this.cap = policy.find(MedicalFigures.ANNUAL_CAP);
    }

    @Override
    public Decision<Award> assess(MedicalBill bill) {
        Answer full = classes.isPaidInFull(bill.person());
        Quantity above = ownCost(bill).minus(Quantity.when(full.not(), deductibleLeft(bill)));
        return Assessment.of(matter)
                .require(
                        OF_A_SUBSIDISED_CLASS,
                        classes.isSubsidised(bill).or(Answer.of(bill.otherClass(), "otherClass")))
                .require(
                        OWN_COST_ABOVE_DEDUCTIBLE, above.compare(Operator.MORE_THAN, NOTHING, FigureUse.of(deductible)))
                .grant(() -> grant(bill, full, above.atLeast(0)), Award.FORM);
    }

    private Quantity deductibleLeft(MedicalBill bill) {
        return Quantity.of(deductible)
                .minus(Quantity.of(bill.deductibleUsed(), "deductibleUsed"))
                .atLeast(0);
    }

    private static Quantity ownCost(MedicalBill bill) {
        return Quantity.of(bill.bill(), "bill")
                .minus(Quantity.of(bill.basic(), "basic"))
                .minus(Quantity.of(bill.catastrophic(), "catastrophic"))
                .minus(Quantity.of(bill.supplementary(), "supplementary"))
                .minus(Quantity.of(bill.commercial(), "commercial"));
    }

    private Grant<Award> grant(MedicalBill bill, Answer full, Quantity above) {
        Quantity amount = full.isYes() ? above : either(full, above, limited(bill, above));
        return Grant.amount(
                "amount",
                amount,
                () -> new Award(amount.yuan()),
                full.isYes() ? List.of() : FigureUse.of(rate, deductible, cap),
                OWN_COST_ABOVE_DEDUCTIBLE.bases());
    }

    private static Quantity either(Answer full, Quantity above, Quantity limited) {
        return full.isNo()
                ? limited
                : limited.plus(Quantity.when(full, above.minus(limited))).min(above);
    }

    private Quantity limited(MedicalBill bill, Quantity above) {
        Quantity room =
                Quantity.of(cap).minus(Quantity.of(bill.granted(), "granted")).atLeast(0);
        Quantity share = rate.value()
                .map(part -> above.times(part).rounded(Rounding.TO_FEN))
                .orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, above.high(), open(above)));
        return share.min(room);
    }

    private List<String> open(Quantity above) {
        return Stream.concat(above.missing().stream(), Stream.of(rate.path())).toList();
    }

    /**
     * The subsidy of a bill.
     *
     * @param amount the amount in yuan
     */
    @AnyJackson
    public record Award(Yuan amount) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "MedicalCostSubsidy",
                        Text.of("医疗费用补助", "subsidy of medical costs"),
                        values -> new Award(values.get("amount")))
                .required("amount", Text.of("补助（元）", "subsidy (yuan)"), Forms.yuan(), Award::amount)
                .done();
    }
}
