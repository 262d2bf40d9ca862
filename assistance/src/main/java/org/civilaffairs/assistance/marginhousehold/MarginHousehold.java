package org.civilaffairs.assistance.marginhousehold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.MarginFigures;
import org.civilaffairs.assistance.circumstances.PropertyTest;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * A margin household of the subsistence allowance (最低生活保障边缘家庭).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十一条, from 2026-07-01: below the line that the province sets;
 * cn-dibao-confirmation-measures 第八条第二款, 2021-07-01 to 2026-06-30: below 1.5 times the standard; sh-social-assistance
 * 第十一条: below the announced line; zj-social-assistance 第十三条: to 2026-06-30 at most 1.5 times the standard, never above
 * the minimum wage.
 */
public final class MarginHousehold implements Rule<Household, MarginRecognition> {

    /** The service as catalogs list it. */
    public static final Service<Household, MarginRecognition> SERVICE = Service.of(
                    "assistance.margin-household",
                    Text.of("最低生活保障边缘家庭认定", "Recognition as a margin household"),
                    Household.FORM,
                    MarginRecognition.FORM)
            .conditions(MarginCondition.values())
            .figures(MarginFigures.SET, SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2021-07-01")
            .covers("310000", "2019-05-01")
            .covers("330000", "2014-11-01")
            .ruledBy(MarginHousehold::new);

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final PropertyTest subsistenceProperty;
    private final PropertyTest marginProperty;
    private final Quantity standard;
    private final Quantity line;
    private final Figure<Boolean> lineIncluded;
    private final Figure<Boolean> byStatus;
    private final List<FigureUse> standardFigures;
    private final List<FigureUse> lineFigures;

    private MarginHousehold(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.subsistenceProperty = new PropertyTest(policy, SubsistenceFigures.PROPERTY);
        this.marginProperty = new PropertyTest(policy, MarginFigures.PROPERTY);
        this.lineIncluded = policy.find(MarginFigures.LINE_INCLUDED);
        this.byStatus = policy.find(MarginFigures.BY_STATUS);
        Figure<Yuan> monthlyStandard = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = economy.line(monthlyStandard);
        this.standardFigures = FigureUse.join(FigureUse.of(monthlyStandard), economy.incomeFigures());
        Optional<Figure<Yuan>> announced = policy.findIfSet(MarginFigures.MONTHLY_LINE);
        Figure<BigDecimal> multiple = policy.find(MarginFigures.LINE_MULTIPLE);
        Optional<Figure<Boolean>> capped = policy.findIfSet(MarginFigures.LINE_CAPPED);
        Figure<Yuan> minimumWage = policy.find(CircumstanceFigures.MINIMUM_WAGE);
        Quantity uncapped = announced.map(economy::line).orElseGet(() -> multiplied(multiple));
        this.line = capped.map(rule -> capped(uncapped, rule, minimumWage)).orElse(uncapped);
        List<FigureUse> made = announced.map(FigureUse::of).orElseGet(() -> FigureUse.of(monthlyStandard, multiple));
        List<FigureUse> limited = capped.isPresent() ? FigureUse.of(minimumWage) : List.of();
        this.lineFigures = FigureUse.join(FigureUse.join(made, limited), economy.incomeFigures());
    }

    private Quantity capped(Quantity uncapped, Figure<Boolean> rule, Figure<Yuan> minimumWage) {
        Answer isCapped = Answer.of(rule);
        Quantity limited = uncapped.min(economy.line(minimumWage).atScale(uncapped.scale()));
        return Quantity.when(isCapped, limited).plus(Quantity.when(isCapped.not(), uncapped));
    }

    private Quantity multiplied(Figure<BigDecimal> multiple) {
        return multiple.value()
                .map(standard::times)
                .orElseGet(() -> Quantity.between(Unit.YUAN, standard.scale(), 0, Quantity.UNBOUNDED, multiple.path()));
    }

    @Override
    public Decision<MarginRecognition> assess(Household household) {
        Circumstances found = economy.of(household);
        return Assessment.of(matter)
                .require(MarginCondition.REGISTERED_IN_PLACE, economy.applicantMayApplyHere(household))
                .require(MarginCondition.OUTSIDE_SUBSISTENCE, outsideSubsistence(household, found))
                .require(MarginCondition.INCOME_BELOW_MARGIN_LINE, incomeBelowMarginLine(found))
                .require(MarginCondition.PROPERTY_WITHIN_MARGIN_LIMIT, propertyWithinMarginLimit(household, found))
                .grant(
                        () -> Grant.certain(
                                new MarginRecognition(true), MarginCondition.INCOME_BELOW_MARGIN_LINE.bases()),
                        MarginRecognition.FORM);
    }

    // The ministry asks who fails the conditions of the allowance (不符合低保条件), Shanghai and Zhejiang who does not
    // receive it (未纳入).
    private Answer outsideSubsistence(Household household, Circumstances found) {
        return Fact.of(byStatus.value(), byStatus::path)
                .answer(status -> status
                        ? receives(household).not()
                        : qualifies(household, found).not());
    }

    private static Answer receives(Household household) {
        return Answer.of(household.receivesSubsistence(), "receivesSubsistence");
    }

    private Answer qualifies(Household household, Circumstances found) {
        return HouseholdEconomy.incomeBelow(found, standard, Operator.LESS_THAN, standardFigures)
                .and(subsistenceProperty.within(
                        found,
                        household.propertyWithinSubsistenceLimit(),
                        "propertyWithinSubsistenceLimit",
                        household.urban()));
    }

    private Answer incomeBelowMarginLine(Circumstances found) {
        return Fact.of(lineIncluded.value(), lineIncluded::path)
                .answer(included -> HouseholdEconomy.incomeBelow(
                        found, line, included ? Operator.AT_MOST : Operator.LESS_THAN, lineFigures));
    }

    private Answer propertyWithinMarginLimit(Household household, Circumstances found) {
        return marginProperty.within(
                found, household.propertyWithinMarginLimit(), "propertyWithinMarginLimit", household.urban());
    }
}
