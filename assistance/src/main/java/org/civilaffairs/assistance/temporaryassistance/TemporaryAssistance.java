package org.civilaffairs.assistance.temporaryassistance;

import java.util.Optional;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.PropertyTest;
import org.civilaffairs.assistance.circumstances.ResidentsIncome;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Temporary assistance (临时救助), of the emergency or the expenditure type, and its ceiling.
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十九条, from 2026-07-01: anyone, wherever registered;
 * cn-social-assistance-measures 第四十七条 and cn-temporary-assistance-opinion 二（一）, from 2018-01-23: the two types;
 * sh-social-assistance 第十五条; zj-social-assistance 第三十八条.
 */
public final class TemporaryAssistance implements Rule<TemporaryApplication, TemporaryAward> {

    /** The service as catalogs list it. */
    public static final Service<TemporaryApplication, TemporaryAward> SERVICE = Service.of(
                    "assistance.temporary-assistance",
                    Text.of("临时救助", "Temporary assistance"),
                    TemporaryApplication.FORM,
                    TemporaryAward.FORM)
            .conditions(TemporaryCondition.values())
            .figures(TemporaryFigures.SET, CircumstanceFigures.SET, SubsistenceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2018-01-23")
            .ruledBy(TemporaryAssistance::new);

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final HouseholdEconomy everyone;
    private final HelpedHere helped;
    private final Optional<Figure<Boolean>> subsidiary;
    private final ResidentsIncome residents;
    private final PropertyTest property;
    private final TemporaryCeiling ceiling;

    private TemporaryAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        // The ceiling is for everyone of the family (每人), not only for those who count in the allowance of the place
        // (sh 55).
        this.everyone = new HouseholdEconomy(
                policy.with(CircumstanceFigures.LOCAL_MEMBERS_ONLY, false, "sh-social-assistance 第二十九条（每人）"));
        this.helped = new HelpedHere(policy);
        this.subsidiary = policy.findIfSet(TemporaryFigures.SUBSIDIARY);
        this.residents = new ResidentsIncome(policy, economy);
        this.property = new PropertyTest(policy, TemporaryFigures.PROPERTY);
        this.ceiling = new TemporaryCeiling(policy);
    }

    @Override
    public Decision<TemporaryAward> assess(TemporaryApplication application) {
        Circumstances found = economy.of(application.household());
        Assessment assessment = Assessment.of(matter)
                .require(
                        TemporaryCondition.BASIC_LIFE_IN_SERIOUS_DIFFICULTY,
                        Answer.of(application.basicLifeInDifficulty(), "basicLifeInDifficulty"));
        switch (application.kind()) {
            case EMERGENCY -> requireEmergency(assessment, application);
            case EXPENDITURE -> requireExpenditure(assessment, application, found);
        }
        return assessment.grant(
                () -> ceiling.grant(everyone.of(application.household()), application), TemporaryAward.FORM);
    }

    private void requireEmergency(Assessment assessment, TemporaryApplication application) {
        assessment
                .require(
                        TemporaryCondition.CAUSED_BY_SUDDEN_HARDSHIP,
                        Fact.of(application.cause(), () -> "cause").is(cause -> cause != HardshipCause.NONE))
                .require(TemporaryCondition.HELP_NEEDED_AT_ONCE, Answer.of(application.neededAtOnce(), "neededAtOnce"));
        helped.inEmergency(application)
                .ifPresent(answer -> assessment.require(TemporaryCondition.OF_A_CLASS_HELPED_HERE, answer));
        requireOtherAssistanceNotEnough(assessment, application);
    }

    private void requireExpenditure(Assessment assessment, TemporaryApplication application, Circumstances found) {
        assessment.require(
                TemporaryCondition.EXPENDITURE_BEYOND_CAPACITY,
                Answer.of(application.expenditureBeyondCapacity(), "expenditureBeyondCapacity"));
        helped.forExpenditure(application)
                .ifPresent(answer -> assessment.require(TemporaryCondition.OF_A_CLASS_HELPED_HERE, answer));
        requireOtherAssistanceNotEnough(assessment, application);
        Answer verified = inBasicAssistance(application);
        assessment
                .require(
                        TemporaryCondition.INCOME_BELOW_DISPOSABLE_INCOME,
                        residents.isAbove(found).or(verified))
                .require(
                        TemporaryCondition.PROPERTY_WITHIN_LIMIT,
                        propertyWithinLimit(application, found).or(verified));
    }

    private void requireOtherAssistanceNotEnough(Assessment assessment, TemporaryApplication application) {
        subsidiary.ifPresent(asked -> assessment.require(
                TemporaryCondition.OTHER_ASSISTANCE_NOT_ENOUGH,
                Answer.of(application.otherAssistanceNotEnough(), "otherAssistanceNotEnough")
                        .or(Fact.of(asked.value(), asked::path).is(only -> !only))));
    }

    // Of these only the expenditure is verified.
    private static Answer inBasicAssistance(TemporaryApplication application) {
        return Answer.of(application.household().receivesSubsistence(), "receivesSubsistence")
                .or(Answer.of(application.inExtremeDifficulty(), "inExtremeDifficulty"));
    }

    private Answer propertyWithinLimit(TemporaryApplication application, Circumstances found) {
        return property.within(
                found,
                application.propertyWithinLimit(),
                "propertyWithinLimit",
                application.household().urban());
    }
}
