package org.civilaffairs.assistance.disabilitysubsidy;

import org.civilaffairs.assistance.circumstances.Arrears;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Arrears of the two subsidies after an amount was raised backwards (残疾人两项补贴补发): each month and each subsidy is
 * decided anew under the figures of that month, with unchanged circumstances.
 *
 * <p>Rule GEN-04. Basis: the figure's own notice says from when it holds; the conditions are those of the two subsidies. An
 * amount in force on the first day of a month holds for the month. What was paid too much of one subsidy or in one month is
 * not set off against the other: recovery is another question. A month before the subsidies began is refused with an
 * exception.
 */
public final class DisabilityArrears implements Rule<DisabilityArrearsClaim, Arrears.Award> {

    /** The service as catalogs list it. */
    public static final Service<DisabilityArrearsClaim, Arrears.Award> SERVICE = Service.of(
                    "assistance.disability-subsidy-arrears",
                    Text.of("残疾人两项补贴补发", "Arrears of the two subsidies for disabled persons"),
                    DisabilityArrearsClaim.FORM,
                    Arrears.Award.FORM)
            .conditions(DisabilityArrearsCondition.values())
            .figures(DisabilitySubsidyFigures.SET, SubsistenceFigures.SET)
            .covers("000000", "2016-01-01")
            .ruledBy(DisabilityArrears::new);

    private final Policy policy;
    private final Matter matter;

    private DisabilityArrears(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Arrears.Award> assess(DisabilityArrearsClaim claim) {
        Arrears arrears = new Arrears(policy);
        for (int i = 0; i < claim.payments().size(); i++) {
            add(arrears, claim.applicant(), claim.payments().get(i), "payments[" + i + "].");
        }
        return arrears.decide(matter, DisabilityArrearsCondition.MORE_SUBSIDY_WAS_DUE_THAN_PAID);
    }

    private static void add(Arrears arrears, DisabledApplicant applicant, SubsidyPayment payment, String at) {
        arrears.add(
                payment.month(),
                LivingSubsidy.SERVICE,
                applicant,
                "applicant",
                LivingSubsidy.Award::monthly,
                Quantity.of(payment.living(), at + "living"));
        arrears.add(
                payment.month(),
                NursingSubsidy.SERVICE,
                applicant,
                "applicant",
                NursingSubsidy.Award::monthly,
                Quantity.of(payment.nursing(), at + "nursing"));
    }
}
