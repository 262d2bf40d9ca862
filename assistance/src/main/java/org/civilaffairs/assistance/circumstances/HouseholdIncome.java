package org.civilaffairs.assistance.circumstances;

import java.util.List;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The income of a household that counts (家庭收入核算), for a month, all who count together.
 *
 * <p>Basis: cn-dibao-confirmation-measures 第十三条, from 2021-07-01; cn-dibao-safety-net-notice 一（一）, from 2022-10-20;
 * cn-dibao-approval-measures-trial 第十六条, before; sh-social-assistance 第二十七条第一款; zj-social-assistance
 * 第五十条第三款. The amount shown is rounded to the fen; the allowance is calculated with the exact one.
 */
public final class HouseholdIncome implements Rule<Household, HouseholdIncome.Award> {

    /** The service as catalogs list it. */
    public static final Service<Household, Award> SERVICE = Service.of(
                    "assistance.household-income",
                    Text.of("家庭收入核算", "Countable income of a household"),
                    Household.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(CircumstanceFigures.SET, SubsistenceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2014-05-01")
            .ruledBy(HouseholdIncome::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-dibao-confirmation-measures", "第十三条"),
            Basis.of("cn-dibao-safety-net-notice", "一（一）"),
            Basis.of("cn-dibao-approval-measures-trial", "第十六条"),
            Basis.of("sh-social-assistance-2018", "第二十七条第一款"),
            Basis.of("sh-social-assistance-2024", "第二十七条第一款"),
            Basis.of("zj-social-assistance", "第五十条第三款"));

    private final Matter matter;
    private final HouseholdEconomy economy;

    private HouseholdIncome(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
    }

    @Override
    public Decision<Award> assess(Household household) {
        Quantity monthly = economy.of(household).income().rounded(Rounding.TO_FEN);
        return Assessment.of(matter)
                .grant(
                        () -> Grant.amount(
                                "monthly", monthly, () -> new Award(monthly.yuan()), economy.incomeFigures(), BASES),
                        Award.FORM);
    }

    /**
     * What counts.
     *
     * @param monthly the countable income a month in yuan
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "HouseholdIncome",
                        Text.of("家庭收入", "income of the household"),
                        values -> new Award(values.get("monthly")))
                .required("monthly", Text.of("计入的月收入（元）", "countable yuan a month"), Forms.yuan(), Award::monthly)
                .done();
    }
}
