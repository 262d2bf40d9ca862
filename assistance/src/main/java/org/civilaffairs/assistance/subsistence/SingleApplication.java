package org.civilaffairs.assistance.subsistence;

import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.CLERGY_IN_PLACE_OF_WORSHIP;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.DISABLED_IN_MARGIN_HOUSEHOLD;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.ILL_IN_MARGIN_HOUSEHOLD;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.INCOME_BELOW_STANDARD;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.LOCALLY_LISTED;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.OF_A_CLASS_THAT_MAY_APPLY_ALONE;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.PROPERTY_WITHIN_LIMIT;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.REGISTERED_IN_PLACE;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.SEPARATELY_REGISTERED_SEVERELY_DISABLED;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.SPECIAL_HARDSHIP_IN_MARGIN_HOUSEHOLD;
import static org.civilaffairs.assistance.subsistence.SingleApplicationCondition.UNEMPLOYED_ADULT_SEVERELY_DISABLED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.PropertyTest;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The subsistence allowance of a person apart from the family (单人保): the own income and property decide.
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十一条第二款, from 2026-07-01; cn-dibao-confirmation-measures 第八条;
 * cn-dibao-safety-net-notice 一（一）、一（四）, from 2022-10-20; cn-dibao-approval-measures-trial 第十条, until 2021-06-30.
 * The law says "may" (可以): that all conditions are met means that the authority may grant it.
 */
public final class SingleApplication implements Rule<SingleApplicant, SubsistenceAward> {

    /** The service as catalogs list it. */
    public static final Service<SingleApplicant, SubsistenceAward> SERVICE = Service.of(
                    "assistance.single-application",
                    Text.of("单人保", "Subsistence allowance of a single applicant"),
                    SingleApplicant.FORM,
                    SubsistenceAward.FORM)
            .conditions(SingleApplicationCondition.values())
            .figures(SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(SubsistenceAmount.settings())
            .covers("000000", "2014-05-01")
            .ruledBy(SingleApplication::new);

    private static final int OF_AGE = 18;

    private final Policy policy;
    private final Matter matter;
    private final HouseholdEconomy economy;
    private final AgeLimit ofAge;
    private final PropertyTest property;
    private final SubsistenceAmount amount;
    private final Quantity standard;
    private final List<FigureUse> standardFigures;
    private final Figure<Map<String, Boolean>> routes;

    private SingleApplication(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.ofAge = AgeLimit.of(policy, OF_AGE);
        this.property = new PropertyTest(policy, SubsistenceFigures.PROPERTY);
        this.amount = new SubsistenceAmount(policy, economy);
        Figure<Yuan> figure = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = economy.line(figure);
        this.standardFigures = FigureUse.join(FigureUse.of(figure), economy.incomeFigures());
        this.routes = policy.find(SubsistenceFigures.SINGLE_ROUTES);
    }

    @Override
    public Decision<SubsistenceAward> assess(SingleApplicant facts) {
        Circumstances found = economy.of(facts.person(), facts.receivesSubsistence());
        return Assessment.of(matter)
                .requireAny(OF_A_CLASS_THAT_MAY_APPLY_ALONE, ways(facts, found))
                .require(REGISTERED_IN_PLACE, economy.mayApplyHere(facts.person()))
                .require(INCOME_BELOW_STANDARD, incomeBelowStandard(found))
                .require(PROPERTY_WITHIN_LIMIT, propertyWithinLimit(facts, found))
                .grant(() -> amount.grant(found, facts.hardshipGrade()), SubsistenceAward.FORM);
    }

    // Only the ways that the text of the day opens are examined.
    private Map<SingleApplicationCondition, Answer> ways(SingleApplicant facts, Circumstances found) {
        Map<SingleApplicationCondition, Answer> ways = new EnumMap<>(SingleApplicationCondition.class);
        ways.put(DISABLED_IN_MARGIN_HOUSEHOLD, inMarginHousehold(facts).and(isListedDisability(found)));
        ways.put(ILL_IN_MARGIN_HOUSEHOLD, inMarginHousehold(facts).and(HouseholdEconomy.isSeriouslyIll(found, 0)));
        ways.put(CLERGY_IN_PLACE_OF_WORSHIP, isClergyLongEnough(facts));
        ways.put(LOCALLY_LISTED, Answer.of(facts.listedLocally(), "listedLocally"));
        ways.put(UNEMPLOYED_ADULT_SEVERELY_DISABLED, isUnemployedSeverelyDisabledAdult(facts, found));
        ways.put(
                SPECIAL_HARDSHIP_IN_MARGIN_HOUSEHOLD,
                inMarginHousehold(facts).and(Answer.of(facts.listedHardship(), "listedHardship")));
        ways.put(SEPARATELY_REGISTERED_SEVERELY_DISABLED, isSeparatelyRegistered(facts, found));
        if (routes.value().isEmpty()) {
            ways.replaceAll((way, answer) -> answer.and(Answer.unknown(routes.path())));
        } else {
            Map<String, Boolean> open = routes.value().get();
            ways.keySet().removeIf(way -> !open.getOrDefault(way.name(), false));
        }
        return ways;
    }

    private static Answer inMarginHousehold(SingleApplicant facts) {
        return Fact.of(facts.familyClass(), () -> "familyClass").is(family -> family == FamilyClass.MARGIN);
    }

    private static Answer isListedDisability(Circumstances found) {
        return HouseholdEconomy.isSeverelyDisabled(found, 0)
                .or(HouseholdEconomy.isGradeThreeIntellectualOrMental(found, 0));
    }

    private Answer isClergyLongEnough(SingleApplicant facts) {
        Figure<Integer> years = policy.find(CircumstanceFigures.CLERGY_YEARS);
        Answer clergy =
                Fact.of(facts.person().absence(), () -> "person.absence").is(absence -> absence == Absence.CLERGY);
        if (clergy.isNo()) {
            return clergy;
        }
        return clergy.and(Fact.of(years.value(), years::path)
                .answer(count -> Fact.of(facts.person().absentSince(), () -> "person.absentSince")
                        .is(since -> !since.plusYears(count).isAfter(policy.date()))));
    }

    // Whether grade 3 intellectual or mental counts as severe here is for the locality.
    private Answer isUnemployedSeverelyDisabledAdult(SingleApplicant facts, Circumstances found) {
        Figure<Boolean> gradeThree = policy.find(SubsistenceFigures.SINGLE_ADULT_GRADE_THREE);
        Answer severe = HouseholdEconomy.isSeverelyDisabled(found, 0)
                .or(HouseholdEconomy.isGradeThreeIntellectualOrMental(found, 0)
                        .and(Fact.of(gradeThree.value(), gradeThree::path).is(counts -> counts)));
        return ofAge.reachedBy(found, 0)
                .and(Answer.of(facts.person().employed(), "person.employed").not())
                .and(severe);
    }

    private Answer isSeparatelyRegistered(SingleApplicant facts, Circumstances found) {
        return Fact.of(facts.familyClass(), () -> "familyClass")
                .is(family -> family != FamilyClass.NONE)
                .and(ofAge.reachedBy(found, 0))
                .and(HouseholdEconomy.isSeverelyDisabled(found, 0))
                .and(Answer.of(facts.lostLabourCapacity(), "lostLabourCapacity"))
                .and(Answer.of(facts.registeredSeparately(), "registeredSeparately"));
    }

    private Answer incomeBelowStandard(Circumstances found) {
        return HouseholdEconomy.incomeBelow(found, standard, Operator.LESS_THAN, standardFigures);
    }

    private Answer propertyWithinLimit(SingleApplicant facts, Circumstances found) {
        return property.within(
                found, facts.propertyWithinSubsistenceLimit(), "propertyWithinSubsistenceLimit", facts.urban());
    }
}
