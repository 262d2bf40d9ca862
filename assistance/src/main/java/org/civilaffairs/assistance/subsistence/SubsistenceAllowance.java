package org.civilaffairs.assistance.subsistence;

import java.util.List;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.PropertyTest;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The subsistence allowance (最低生活保障): a monthly payment that lifts a household to the local standard.
 *
 * <p>Basis: cn-social-assistance-law-2026 第十八条, from 2026-07-01; cn-social-assistance-measures 第九条、第十二条.
 * The test is the same in every period: income per member below the standard (equal is not below) and property within the
 * local limit. If the household qualifies, everyone who counts is covered.
 */
public final class SubsistenceAllowance implements Rule<Household, SubsistenceAward> {

    /** The service as catalogs list it. */
    public static final Service<Household, SubsistenceAward> SERVICE = Service.of(
                    "assistance.subsistence-allowance",
                    Text.of("最低生活保障", "Subsistence allowance"),
                    Household.FORM,
                    SubsistenceAward.FORM)
            .conditions(SubsistenceCondition.values())
            .figures(SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(SubsistenceAmount.settings())
            .covers("000000", "2014-05-01")
            .ruledBy(SubsistenceAllowance::new);

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final PropertyTest property;
    private final SubsistenceAmount amount;
    private final Quantity standard;
    private final List<FigureUse> standardFigures;

    private SubsistenceAllowance(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.property = new PropertyTest(policy, SubsistenceFigures.PROPERTY);
        this.amount = new SubsistenceAmount(policy, economy);
        Figure<Yuan> figure = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = economy.line(figure);
        this.standardFigures = FigureUse.join(FigureUse.of(figure), economy.incomeFigures());
    }

    /**
     * Returns the rule of a place and a day.
     *
     * @param policy what is in force
     * @return the rule, ready to decide any number of times
     */
    public static Rule<Household, SubsistenceAward> under(Policy policy) {
        return SERVICE.under(policy);
    }

    @Override
    public Decision<SubsistenceAward> assess(Household household) {
        Circumstances found = economy.of(household);
        return Assessment.of(matter)
                .require(SubsistenceCondition.REGISTERED_IN_PLACE, registeredInPlace(household))
                .require(SubsistenceCondition.INCOME_BELOW_STANDARD, incomeBelowStandard(found))
                .require(SubsistenceCondition.PROPERTY_WITHIN_LIMIT, propertyWithinLimit(household, found))
                .grant(() -> amount.grant(found, household.hardshipGrade()), SubsistenceAward.FORM);
    }

    private Answer registeredInPlace(Household household) {
        return economy.applicantMayApplyHere(household);
    }

    private Answer incomeBelowStandard(Circumstances found) {
        return HouseholdEconomy.incomeBelow(found, standard, Operator.LESS_THAN, standardFigures);
    }

    private Answer propertyWithinLimit(Household household, Circumstances found) {
        return property.within(
                found, household.propertyWithinSubsistenceLimit(), "propertyWithinSubsistenceLimit", household.urban());
    }
}
