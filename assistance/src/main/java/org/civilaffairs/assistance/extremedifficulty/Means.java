package org.civilaffairs.assistance.extremedifficulty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.PropertyTest;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.assistance.circumstances.Treatment;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * Who has no source of livelihood (无生活来源): the own income and the own property decide; and where the person may apply.
 *
 * <p>Rule TK-03. Basis: cn-tekun-measures 第六条、第七条、第十条第一款; cn-social-assistance-law-2026 第二十三条; sh-social-assistance
 * 第十三条第二项.
 */
final class Means {

    private final HouseholdEconomy economy;
    private final PropertyTest subsistenceProperty;
    private final Figure<Boolean> registrationOnly;
    private final Figure<Boolean> bySubsistenceLimits;
    private final Quantity standard;
    private final List<FigureUse> figures;

    Means(Policy policy) {
        this.economy = new HouseholdEconomy(policy, departing(policy));
        this.registrationOnly = policy.find(SupportFigures.REGISTRATION_ONLY);
        this.subsistenceProperty = new PropertyTest(policy, SubsistenceFigures.PROPERTY);
        this.bySubsistenceLimits = policy.find(SupportFigures.PROPERTY_BY_SUBSISTENCE_LIMITS);
        Figure<Yuan> figure = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = economy.line(figure);
        this.figures = FigureUse.join(FigureUse.of(figure), economy.incomeFigures());
    }

    private static Map<IncomeKind, Treatment> departing(Policy policy) {
        Map<IncomeKind, Treatment> departing = new EnumMap<>(IncomeKind.class);
        policy.find(SupportFigures.INCOME_EXCLUSIONS).value().ifPresent(departing::putAll);
        if (policy.setting(SupportFigures.SOCIAL_INSURANCE) == SocialInsuranceIncome.NOTHING_COUNTS) {
            policy.find(SupportFigures.SOCIAL_INSURANCE_EXCLUSIONS).value().ifPresent(departing::putAll);
        }
        return departing;
    }

    /** Finds out about the person; support is no allowance, under which earnings would be disregarded. */
    Circumstances of(SupportedPerson facts) {
        return economy.of(facts.person(), Optional.of(false));
    }

    Answer incomeBelowStandard(Circumstances found) {
        return HouseholdEconomy.incomeBelow(found, standard, Operator.LESS_THAN, figures);
    }

    Answer propertyWithinLimit(SupportedPerson facts, Circumstances found) {
        String path = "propertyWithinLimit";
        Answer finding = Answer.of(facts.propertyWithinLimit(), path);
        return Fact.of(bySubsistenceLimits.value(), bySubsistenceLimits::path)
                .answer(apply -> apply
                        ? subsistenceProperty.within(found, facts.propertyWithinLimit(), path, facts.urban())
                        : finding);
    }

    /** Whether the person may apply here: where registered, and where the day's text lets, where living. */
    Answer mayApplyHere(SupportedPerson facts) {
        return Fact.of(registrationOnly.value(), registrationOnly::path)
                .answer(only -> only ? economy.isRegisteredHere(facts.person()) : economy.mayApplyHere(facts.person()));
    }
}
