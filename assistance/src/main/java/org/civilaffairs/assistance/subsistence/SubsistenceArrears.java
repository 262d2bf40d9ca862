package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.assistance.circumstances.Arrears;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.assistance.subsistence.ArrearsClaim.Payment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
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
 * recovery is another question. A month for which the allowance has no rules here is refused with an exception.
 */
public final class SubsistenceArrears implements Rule<ArrearsClaim, Arrears.Award> {

    /** The service as catalogs list it. */
    public static final Service<ArrearsClaim, Arrears.Award> SERVICE = Service.of(
                    "assistance.subsistence-arrears",
                    Text.of("最低生活保障金补发", "Arrears of the subsistence allowance"),
                    ArrearsClaim.FORM,
                    Arrears.Award.FORM)
            .conditions(ArrearsCondition.values())
            .figures(SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(SubsistenceAmount.settings())
            .covers("000000", "2014-05-01")
            .ruledBy(SubsistenceArrears::new);

    private final Policy policy;
    private final Matter matter;

    private SubsistenceArrears(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Arrears.Award> assess(ArrearsClaim claim) {
        Arrears arrears = new Arrears(policy);
        for (int i = 0; i < claim.payments().size(); i++) {
            Payment payment = claim.payments().get(i);
            arrears.add(
                    payment.month(),
                    SubsistenceAllowance.SERVICE,
                    claim.household(),
                    "household",
                    SubsistenceAward::monthly,
                    Quantity.of(payment.paid(), "payments[" + i + "].paid"));
        }
        return arrears.decide(matter, ArrearsCondition.MORE_WAS_DUE_THAN_PAID);
    }
}
