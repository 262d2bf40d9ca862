package org.civilaffairs.assistance.rigidexpenditure;

import java.util.List;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.MarginFigures;
import org.civilaffairs.assistance.circumstances.PropertyTest;
import org.civilaffairs.assistance.circumstances.ResidentsIncome;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
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
 * The living assistance of Shanghai (生活救助金): paid each month to margin and rigid-expenditure households whose income,
 * after necessary expenditure, is below the subsistence standard.
 *
 * <p>Rule RE-04. Basis: sh-social-assistance 第十二条第一项、第十七条第二款、第十八条第二款. For how many months it is paid the
 * texts at hand do not say.
 */
public final class LivingAssistance implements Rule<RigidExpenditureApplication, LivingAssistance.Award> {

    /** The service as catalogs list it. */
    public static final Service<RigidExpenditureApplication, Award> SERVICE = Service.of(
                    "assistance.expenditure-living-assistance",
                    Text.of("支出型困难家庭生活救助", "Living assistance to households of high expenditure"),
                    RigidExpenditureApplication.FORM,
                    Award.FORM)
            .conditions(LivingAssistanceCondition.values())
            .figures(RigidExpenditureFigures.SET, CircumstanceFigures.SET, SubsistenceFigures.SET, MarginFigures.SET)
            .settings(CircumstanceFigures.AGE, CircumstanceFigures.ROUNDING)
            .covers("310000", "2019-05-01")
            .ruledBy(LivingAssistance::new);

    private static final List<Basis> BASES =
            List.of(Basis.of("sh-social-assistance-2018", "第十八条第二款"), Basis.of("sh-social-assistance-2024", "第十八条第二款"));

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final ResidentsIncome residents;
    private final PropertyTest property;
    private final AfterExpenditure after;

    private LivingAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.residents = new ResidentsIncome(policy, economy);
        this.property = new PropertyTest(policy, MarginFigures.PROPERTY);
        this.after = new AfterExpenditure(policy);
    }

    @Override
    public Decision<Award> assess(RigidExpenditureApplication application) {
        Household household = application.household();
        Circumstances found = economy.of(household);
        Quantity left = after.left(found, application);
        Answer examined = Answer.of(application.recognisedAsMargin(), "recognisedAsMargin")
                .not();
        return Assessment.of(matter)
                .require(LivingAssistanceCondition.REGISTERED_IN_PLACE, economy.isRegisteredHere(household))
                .require(LivingAssistanceCondition.OUTSIDE_BASIC_ASSISTANCE, outsideBasicAssistance(application))
                .requireIf(
                        examined,
                        LivingAssistanceCondition.INCOME_BELOW_DISPOSABLE_INCOME,
                        () -> residents.isAbove(found))
                .requireIf(
                        examined,
                        LivingAssistanceCondition.PROPERTY_WITHIN_MARGIN_LIMIT,
                        () -> propertyWithinLimit(household, found))
                .require(
                        LivingAssistanceCondition.INCOME_AFTER_EXPENDITURE_BELOW_STANDARD,
                        after.belowStandard(found, left))
                .grant(() -> monthly(after.monthly(found, left)), Award.FORM);
    }

    private static Answer outsideBasicAssistance(RigidExpenditureApplication application) {
        return HouseholdEconomy.inBasicAssistance(application.household(), application.inExtremeDifficulty())
                .not();
    }

    private Answer propertyWithinLimit(Household household, Circumstances found) {
        return property.within(
                found, household.propertyWithinMarginLimit(), "propertyWithinMarginLimit", household.urban());
    }

    private Grant<Award> monthly(Quantity amount) {
        return Grant.amount("monthly", amount, () -> new Award(amount.yuan()), after.figures(), BASES);
    }

    /**
     * The living assistance.
     *
     * @param monthly the amount in yuan a month, for the whole household
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LivingAssistance",
                        Text.of("生活救助金", "living assistance"),
                        values -> new Award(values.get("monthly")))
                .required("monthly", Text.of("每月发放（元）", "monthly (yuan)"), Forms.yuan(), Award::monthly)
                .done();
    }
}
