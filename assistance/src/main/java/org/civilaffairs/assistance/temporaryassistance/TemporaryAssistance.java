package org.civilaffairs.assistance.temporaryassistance;

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
    private final HelpedHere helped;
    private final Answer atOnce;
    private final Answer subsidiary;
    private final ResidentsIncome residents;
    private final PropertyTest property;
    private final TemporaryCeiling ceiling;

    private TemporaryAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.helped = new HelpedHere(policy);
        this.atOnce = Answer.of(policy.find(TemporaryFigures.AT_ONCE));
        this.subsidiary =
                policy.findIfSet(TemporaryFigures.SUBSIDIARY).map(Answer::of).orElse(Answer.NO);
        this.residents = new ResidentsIncome(policy, economy);
        this.property = new PropertyTest(policy, TemporaryFigures.PROPERTY);
        this.ceiling = new TemporaryCeiling(policy, economy);
    }

    @Override
    public Decision<TemporaryAward> assess(TemporaryApplication application) {
        Assessment assessment = Assessment.of(matter)
                .require(
                        TemporaryCondition.BASIC_LIFE_IN_SERIOUS_DIFFICULTY,
                        Answer.of(application.basicLifeInDifficulty(), "basicLifeInDifficulty"));
        switch (application.kind()) {
            case EMERGENCY -> requireEmergency(assessment, application);
            case EXPENDITURE -> requireExpenditure(assessment, application);
        }
        return assessment.grant(() -> ceiling.grant(application), TemporaryAward.FORM);
    }

    private void requireEmergency(Assessment assessment, TemporaryApplication application) {
        assessment
                .require(
                        TemporaryCondition.CAUSED_BY_SUDDEN_HARDSHIP,
                        Fact.of(application.cause(), () -> "cause").is(cause -> cause != HardshipCause.NONE))
                .requireIf(
                        atOnce,
                        TemporaryCondition.HELP_NEEDED_AT_ONCE,
                        () -> Answer.of(application.neededAtOnce(), "neededAtOnce"))
                .requireIf(
                        helped.limitsEmergencies(),
                        TemporaryCondition.OF_A_CLASS_HELPED_HERE,
                        () -> helped.inEmergency(application));
        requireOtherAssistanceNotEnough(assessment, application);
    }

    private void requireExpenditure(Assessment assessment, TemporaryApplication application) {
        assessment
                .require(
                        TemporaryCondition.EXPENDITURE_BEYOND_CAPACITY,
                        Answer.of(application.expenditureBeyondCapacity(), "expenditureBeyondCapacity"))
                .requireIf(
                        helped.limitsExpenditure(),
                        TemporaryCondition.OF_A_CLASS_HELPED_HERE,
                        () -> helped.forExpenditure(application));
        requireOtherAssistanceNotEnough(assessment, application);
        Answer examined = inBasicAssistance(application).not();
        if (!examined.isNo()) {
            Circumstances found = economy.of(application.household());
            assessment
                    .requireIf(
                            examined, TemporaryCondition.INCOME_BELOW_DISPOSABLE_INCOME, () -> residents.isAbove(found))
                    .requireIf(
                            examined,
                            TemporaryCondition.PROPERTY_WITHIN_LIMIT,
                            () -> propertyWithinLimit(application, found));
        }
    }

    private void requireOtherAssistanceNotEnough(Assessment assessment, TemporaryApplication application) {
        assessment.requireIf(
                subsidiary,
                TemporaryCondition.OTHER_ASSISTANCE_NOT_ENOUGH,
                () -> Answer.of(application.otherAssistanceNotEnough(), "otherAssistanceNotEnough"));
    }

    // Of these only the expenditure is verified.
    private static Answer inBasicAssistance(TemporaryApplication application) {
        return HouseholdEconomy.inBasicAssistance(application.household(), application.inExtremeDifficulty());
    }

    private Answer propertyWithinLimit(TemporaryApplication application, Circumstances found) {
        return property.within(
                found,
                application.propertyWithinLimit(),
                "propertyWithinLimit",
                application.household().urban());
    }
}
