package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.MedicalFundCondition.BALANCE_WITHIN_LIMIT;

import java.math.BigDecimal;
import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
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
public final class MedicalFundBalance implements Rule<MedicalFund, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<MedicalFund, Entitlement> SERVICE = Service.of(
                    "assistance.medical-fund-balance",
                    Text.of("医疗救助基金结余", "Balance of the medical assistance fund"),
                    MedicalFund.FORM,
                    Entitlement.FORM)
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
    public Decision<Entitlement> assess(MedicalFund facts) {
        return Assessment.of(matter)
                .require(BALANCE_WITHIN_LIMIT, within(facts))
                .grant(() -> Grant.certain(new Entitlement(true), BALANCE_WITHIN_LIMIT.bases()), Entitlement.FORM);
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
}
