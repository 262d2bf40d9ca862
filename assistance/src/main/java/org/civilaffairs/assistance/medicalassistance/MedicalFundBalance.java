package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.MedicalFundCondition.BALANCE_WITHIN_LIMIT;

import java.math.BigDecimal;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether the balance of a medical assistance fund is within its limit (医疗救助基金结余).
 *
 * <p>Basis: cn-medical-assistance-fund-measures 第十四条: in general (一般) not above the share; compared as amounts.
 */
public final class MedicalFundBalance implements Rule<MedicalFund, MedicalFundBalance.Award> {

    /** The service as catalogs list it. */
    public static final Service<MedicalFund, Award> SERVICE = Service.of(
                    "assistance.medical-fund-balance",
                    Text.of("医疗救助基金结余", "Balance of the medical assistance fund"),
                    MedicalFund.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(MedicalFundCondition.values())
            .figures(MedicalFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(MedicalFundBalance::new);

    private final Matter matter;
    private final Figure<BigDecimal> limit;

    private MedicalFundBalance(Policy policy, Matter matter) {
        this.matter = matter;
        this.limit = policy.find(MedicalFigures.BALANCE_LIMIT);
    }

    @Override
    public Decision<Award> assess(MedicalFund facts) {
        return Assessment.of(matter)
                .require(BALANCE_WITHIN_LIMIT, within(facts))
                .grant(() -> Grant.certain(new Award(true), BALANCE_WITHIN_LIMIT.bases()), Award.FORM);
    }

    private Answer within(MedicalFund fund) {
        return Fact.of(limit.value(), limit::path)
                .answer(percent -> Quantity.of(fund.balance(), "balance")
                        .atScale(10_000)
                        .compare(
                                Operator.AT_MOST,
                                Quantity.of(fund.raised(), "raised")
                                        .times(percent)
                                        .dividedBy(100),
                                FigureUse.of(limit)));
    }

    /**
     * That the balance is within its limit.
     *
     * @param withinLimit always true
     */
    @AnyJackson
    public record Award(boolean withinLimit) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "FundBalance",
                        Text.of("基金结余", "balance of a fund"),
                        values -> new Award(values.get("withinLimit")))
                .required("withinLimit", Text.of("未超过规定比例", "within its limit"), Forms.yesNo(), Award::withinLimit)
                .done();
    }
}
