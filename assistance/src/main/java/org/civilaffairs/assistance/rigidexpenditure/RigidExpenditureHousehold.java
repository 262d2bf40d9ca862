package org.civilaffairs.assistance.rigidexpenditure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * A rigid-expenditure hardship household (刚性支出困难家庭).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十二条, from 2026-07-01: expenditure above the share that the prefecture city or
 * the province sets; cn-rigid-expenditure-measures 第四条, from 2025-01-01: above the local share, in none of the other
 * classes; sh-social-assistance 第十二条: what is left is below the standard, or medical expenditure reaches its share.
 */
public final class RigidExpenditureHousehold implements Rule<RigidExpenditureApplication, RigidExpenditureRecognition> {

    /** The service as catalogs list it. */
    public static final Service<RigidExpenditureApplication, RigidExpenditureRecognition> SERVICE = Service.of(
                    "assistance.rigid-expenditure-household",
                    Text.of("刚性支出困难家庭认定", "Recognition as a rigid-expenditure household"),
                    RigidExpenditureApplication.FORM,
                    RigidExpenditureRecognition.FORM)
            .conditions(RigidExpenditureCondition.values())
            .figures(RigidExpenditureFigures.SET, CircumstanceFigures.SET, SubsistenceFigures.SET, MarginFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2025-01-01")
            .covers("310000", "2019-05-01")
            .ruledBy(RigidExpenditureHousehold::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第二十二条"),
            Basis.of("cn-social-assistance-law-2026", "第二十四条"),
            Basis.of("cn-social-assistance-law-2026", "第二十五条"),
            Basis.of("cn-social-assistance-law-2026", "第二十六条"),
            Basis.of("cn-social-assistance-law-2026", "第二十七条"),
            Basis.of("cn-rigid-expenditure-measures", "第十条"),
            Basis.of("sh-social-assistance-2018", "第十八条第一款"),
            Basis.of("sh-social-assistance-2024", "第十八条第一款"),
            Basis.of("sh-social-assistance-2018", "第二十一条第二款"),
            Basis.of("sh-social-assistance-2024", "第二十一条第二款"));

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final ResidentsIncome residents;
    private final Answer registrationNeeded;
    private final Answer marginExcluded;
    private final Answer propertyAsMargin;
    private final Answer otherConditions;
    private final PropertyTest property;
    private final PropertyTest marginProperty;
    private final boolean byTwoWays;
    private final ExpenditureShare share;
    private final AfterExpenditure after;
    private final Grant<RigidExpenditureRecognition> recognition;

    private RigidExpenditureHousehold(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.residents = new ResidentsIncome(policy, economy);
        this.registrationNeeded = isSet(policy, RigidExpenditureFigures.REGISTRATION_NEEDED);
        this.marginExcluded = Answer.of(policy.find(RigidExpenditureFigures.MARGIN_EXCLUDED));
        this.propertyAsMargin = isSet(policy, RigidExpenditureFigures.PROPERTY_AS_MARGIN);
        this.otherConditions = isSet(policy, RigidExpenditureFigures.OTHER_CONDITIONS);
        this.property = new PropertyTest(policy, RigidExpenditureFigures.PROPERTY);
        this.marginProperty = new PropertyTest(policy, MarginFigures.PROPERTY);
        this.byTwoWays = policy.findIfSet(RigidExpenditureFigures.MEDICAL_SHARE).isPresent();
        this.share = byTwoWays
                ? new ExpenditureShare(
                        policy,
                        RigidExpenditureFigures.MEDICAL_SHARE,
                        EnumSet.of(ExpenseKind.MEDICAL),
                        economy.incomeFigures())
                : new ExpenditureShare(
                        policy,
                        RigidExpenditureFigures.SHARE,
                        EnumSet.allOf(ExpenseKind.class),
                        economy.incomeFigures());
        this.after = new AfterExpenditure(policy);
        this.recognition = recognition(policy);
    }

    private static Answer isSet(Policy policy, FigureKey<Boolean> key) {
        return policy.findIfSet(key).map(Answer::of).orElse(Answer.NO);
    }

    @Override
    public Decision<RigidExpenditureRecognition> assess(RigidExpenditureApplication application) {
        Household household = application.household();
        Circumstances found = economy.of(household);
        Assessment assessment = Assessment.of(matter)
                .requireIf(
                        registrationNeeded,
                        RigidExpenditureCondition.REGISTERED_IN_PLACE,
                        () -> economy.applicantMayApplyHere(household))
                .require(
                        RigidExpenditureCondition.OUTSIDE_OTHER_CLASSES,
                        inOtherClass(application).not())
                .require(RigidExpenditureCondition.INCOME_BELOW_DISPOSABLE_INCOME, residents.isAbove(found))
                .require(RigidExpenditureCondition.PROPERTY_WITHIN_LIMIT, propertyWithinLimit(application, found));
        requireExpenditure(assessment, application, found);
        return assessment
                .requireIf(
                        otherConditions,
                        RigidExpenditureCondition.OTHER_CONDITIONS_MET,
                        () -> Answer.of(application.otherConditionsMet(), "otherConditionsMet"))
                .grant(() -> recognition, RigidExpenditureRecognition.FORM);
    }

    private Answer inOtherClass(RigidExpenditureApplication application) {
        return HouseholdEconomy.inBasicAssistance(application.household(), application.inExtremeDifficulty())
                .or(marginExcluded.and(Answer.of(application.recognisedAsMargin(), "recognisedAsMargin")));
    }

    private Answer propertyWithinLimit(RigidExpenditureApplication application, Circumstances found) {
        if (propertyAsMargin.isYes()) {
            return withinMarginLimit(application.household(), found);
        }
        Answer own = property.within(
                found,
                application.propertyWithinLimit(),
                "propertyWithinLimit",
                application.household().urban());
        return propertyAsMargin.isNo()
                ? own
                : propertyAsMargin
                        .and(withinMarginLimit(application.household(), found))
                        .or(propertyAsMargin.not().and(own));
    }

    private Answer withinMarginLimit(Household household, Circumstances found) {
        return marginProperty.within(
                found, household.propertyWithinMarginLimit(), "propertyWithinMarginLimit", household.urban());
    }

    private void requireExpenditure(
            Assessment assessment, RigidExpenditureApplication application, Circumstances found) {
        Answer beyondShare = share.exceeded(found, application);
        if (!byTwoWays) {
            assessment.require(RigidExpenditureCondition.EXPENDITURE_EXCEEDS_SHARE, beyondShare);
            return;
        }
        Map<RigidExpenditureCondition, Answer> ways = new EnumMap<>(RigidExpenditureCondition.class);
        ways.put(
                RigidExpenditureCondition.INCOME_AFTER_EXPENDITURE_BELOW_STANDARD,
                after.belowStandard(found, after.left(found, application)));
        ways.put(RigidExpenditureCondition.MEDICAL_EXPENDITURE_REACHES_SHARE, beyondShare);
        assessment.requireAny(RigidExpenditureCondition.EXPENDITURE_OVERBURDENS, ways);
    }

    private static Grant<RigidExpenditureRecognition> recognition(Policy policy) {
        Figure<List<OpenedAssistance>> opens = policy.find(RigidExpenditureFigures.OPENS);
        Figure<Integer> validity = policy.find(RigidExpenditureFigures.VALIDITY_MONTHS);
        Optional<LocalDate> last = validity.value().map(policy.date()::plusMonths);
        List<String> missing = opens.value().isEmpty() ? List.of(opens.path()) : List.of();
        return Grant.of(
                missing,
                () -> new RigidExpenditureRecognition(last, opens.value().orElseThrow()),
                Map.of(),
                FigureUse.of(validity, opens),
                BASES);
    }
}
