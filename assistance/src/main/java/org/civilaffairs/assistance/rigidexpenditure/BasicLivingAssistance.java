package org.civilaffairs.assistance.rigidexpenditure;

import java.util.List;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
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
 * The basic living assistance of Zhejiang (基本生活救助): for a time, to registered families whose actual level of living is
 * below the subsistence standard because necessary expenditure is beyond what they can bear.
 *
 * <p>Rule RE-05. Basis: zj-social-assistance 第四十一条. County governments and above set conditions in detail, the amount
 * and the time; without their figure the amount is unknown.
 */
public final class BasicLivingAssistance implements Rule<RigidExpenditureApplication, BasicLivingAssistance.Award> {

    /** The service as catalogs list it. */
    public static final Service<RigidExpenditureApplication, Award> SERVICE = Service.of(
                    "assistance.basic-living-assistance",
                    Text.of("浙江省基本生活救助", "Basic living assistance in Zhejiang"),
                    RigidExpenditureApplication.FORM,
                    Award.FORM)
            .conditions(BasicLivingCondition.values())
            .figures(RigidExpenditureFigures.SET, CircumstanceFigures.SET, SubsistenceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("330000", "2014-11-01")
            .ruledBy(BasicLivingAssistance::new);

    private static final List<Basis> BASES = List.of(Basis.of("zj-social-assistance", "第四十一条"));

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final Figure<Yuan> each;

    private BasicLivingAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.each = policy.find(RigidExpenditureFigures.BASIC_LIVING);
    }

    @Override
    public Decision<Award> assess(RigidExpenditureApplication application) {
        Circumstances found = economy.of(application.household());
        return Assessment.of(matter)
                .require(BasicLivingCondition.REGISTERED_IN_PLACE, economy.isRegisteredHere(application.household()))
                .require(
                        BasicLivingCondition.EXPENDITURE_BEYOND_CAPACITY,
                        Answer.of(application.expenditureBeyondCapacity(), "expenditureBeyondCapacity"))
                .require(
                        BasicLivingCondition.LIVES_BELOW_STANDARD,
                        Answer.of(application.livesBelowStandard(), "livesBelowStandard"))
                .grant(() -> monthly(found), Award.FORM);
    }

    private Grant<Award> monthly(Circumstances found) {
        Quantity amount = found.forEach(Quantity.of(each));
        return Grant.amount("monthly", amount, () -> new Award(amount.yuan()), FigureUse.of(each), BASES);
    }

    /**
     * The basic living assistance.
     *
     * @param monthly the amount in yuan a month, for the whole household
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "BasicLivingAssistance",
                        Text.of("基本生活救助", "basic living assistance"),
                        values -> new Award(values.get("monthly")))
                .required("monthly", Text.of("每月发放（元）", "monthly (yuan)"), Forms.yuan(), Award::monthly)
                .done();
    }
}
