package org.civilaffairs.assistance.disabilitysubsidy;

import static org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition.NEEDS_LONG_TERM_CARE;
import static org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition.NO_EXCLUDING_CARE_SCHEME;
import static org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition.NO_HIGHER_WELFARE_NURSING_ALLOWANCE;
import static org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition.NO_WORK_INJURY_NURSING_FEE;
import static org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition.OF_AN_INCLUDED_GRADE;
import static org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition.OUTSIDE_EXTREME_DIFFICULTY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Disabilities;
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
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The nursing subsidy for the severely disabled (重度残疾人护理补贴).
 *
 * <p>Basis: cn-disability-subsidies-opinion-2015 补贴对象、政策衔接; cn-disabled-persons-law 第四十八条第四款. Grades 1 and 2 of
 * every category (visual grade 2 too, which is not without capacity to work) with a need for care of six months or more;
 * income and status of the family do not matter.
 */
public final class NursingSubsidy implements Rule<DisabledApplicant, NursingSubsidy.Award> {

    /** The service as catalogs list it. */
    public static final Service<DisabledApplicant, Award> SERVICE = Service.of(
                    "assistance.disability-nursing-subsidy",
                    Text.of("重度残疾人护理补贴", "Nursing subsidy for the severely disabled"),
                    DisabledApplicant.FORM,
                    Award.FORM)
            .conditions(NursingSubsidyCondition.values())
            .figures(DisabilitySubsidyFigures.SET)
            .covers("000000", "2016-01-01")
            .ruledBy(NursingSubsidy::new);

    private static final int SEVERE = 2;

    private final Matter matter;
    private final Figure<Boolean> gradeThree;
    private final Figure<Boolean> otherGrades;
    private final Figure<Boolean> careTested;
    private final Figure<Integer> careMonths;
    private final Figure<Boolean> careSchemeExcludes;
    private final Optional<Figure<Boolean>> byCareClass;
    private final Figure<Map<String, Yuan>> careClasses;
    private final LocalAmount gradeOne;
    private final LocalAmount other;

    private NursingSubsidy(Policy policy, Matter matter) {
        this.matter = matter;
        this.gradeThree = policy.find(DisabilitySubsidyFigures.GRADE_THREE_INCLUDED);
        this.otherGrades = policy.find(DisabilitySubsidyFigures.OTHER_GRADES_INCLUDED);
        this.careTested = policy.find(DisabilitySubsidyFigures.CARE_TESTED);
        this.careMonths = policy.find(DisabilitySubsidyFigures.CARE_MONTHS);
        this.careSchemeExcludes = policy.find(DisabilitySubsidyFigures.CARE_SCHEME_EXCLUDES);
        this.byCareClass = policy.findIfSet(DisabilitySubsidyFigures.NURSING_BY_CARE_CLASS);
        this.careClasses = policy.find(DisabilitySubsidyFigures.NURSING_CARE_CLASSES);
        this.gradeOne = amount(policy, DisabilitySubsidyFigures.NURSING_GRADE_ONE);
        this.other = amount(policy, DisabilitySubsidyFigures.NURSING_OTHER);
    }

    private static LocalAmount amount(Policy policy, FigureKey<Yuan> key) {
        return LocalAmount.of(policy, key, DisabilitySubsidyFigures.NURSING_FLOOR);
    }

    @Override
    public Decision<Award> assess(DisabledApplicant facts) {
        Answer included = ofAnIncludedGrade(facts.person());
        LocalAmount due = amount(facts);
        Quantity amount = due.amount();
        return Assessment.of(matter)
                .require(OF_AN_INCLUDED_GRADE, included)
                .requireIf(Answer.of(careTested), NEEDS_LONG_TERM_CARE, () -> needsLongTermCare(facts))
                .require(OUTSIDE_EXTREME_DIFFICULTY, Exclusions.outsideExtremeDifficulty(facts))
                .require(NO_WORK_INJURY_NURSING_FEE, Exclusions.noWorkInjuryNursingFee(facts))
                .require(NO_EXCLUDING_CARE_SCHEME, noExcludingCareScheme(facts))
                .require(NO_HIGHER_WELFARE_NURSING_ALLOWANCE, included.not().or(noHigherAllowance(facts, due)))
                .grant(
                        () -> Grant.amount(
                                "monthly",
                                amount,
                                () -> new Award(amount.yuan()),
                                FigureUse.join(FigureUse.of(careTested), due.figures()),
                                OF_AN_INCLUDED_GRADE.bases()),
                        Award.FORM);
    }

    private Answer ofAnIncludedGrade(Person person) {
        Answer widened = Disabilities.isGradeThreeIntellectualOrMental(person).and(Answer.of(gradeThree));
        return Disabilities.isOfGrade(person, SEVERE)
                .or(widened)
                .or(Disabilities.isCertified(person)
                        .and(Disabilities.isGradeThreeIntellectualOrMental(person)
                                .not())
                        .and(Answer.of(otherGrades)));
    }

    private Answer needsLongTermCare(DisabledApplicant facts) {
        return Fact.of(careMonths.value(), careMonths::path)
                .answer(least -> Fact.of(facts.careMonths(), () -> "careMonths").is(months -> months >= least));
    }

    // No text is known that says whether such care excludes the subsidy; so whoever has it needs the local rule.
    private Answer noExcludingCareScheme(DisabledApplicant facts) {
        return Fact.of(facts.otherCareScheme(), () -> "otherCareScheme")
                .is(drawn -> !drawn)
                .or(Answer.of(careSchemeExcludes).not());
    }

    private LocalAmount amount(DisabledApplicant facts) {
        if (byCareClass.isEmpty()) {
            return ofGrade(facts.person());
        }
        Figure<Boolean> byClass = byCareClass.get();
        return byClass.value()
                .map(yes -> yes ? ofCareClass(facts) : ofGrade(facts.person()))
                .orElseGet(() -> new LocalAmount(LocalAmount.unknown(0, byClass.path()), List.of()));
    }

    private LocalAmount ofGrade(Person person) {
        Answer isOne = Disabilities.isOfGrade(person, 1);
        if (isOne.isYes() || isOne.isNo()) {
            return isOne.isYes() ? gradeOne : other;
        }
        Quantity more = Quantity.when(isOne, gradeOne.amount().minus(other.amount()));
        return new LocalAmount(
                other.amount().plus(more).atLeast(0), FigureUse.join(gradeOne.figures(), other.figures()));
    }

    private LocalAmount ofCareClass(DisabledApplicant facts) {
        List<String> missing = new ArrayList<>();
        if (careClasses.value().isEmpty()) {
            missing.add(careClasses.path());
        }
        if (facts.careClass().isEmpty()) {
            missing.add("careClass");
        }
        Quantity amount = missing.isEmpty()
                ? ofCareClass(facts.careClass().orElseThrow())
                : Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, missing);
        return new LocalAmount(amount, FigureUse.of(careClasses));
    }

    private Quantity ofCareClass(String careClass) {
        return careClasses
                .value()
                .map(table -> table.get(careClass))
                .map(Quantity::of)
                .orElseGet(() -> LocalAmount.unknown(0, careClasses.path()));
    }

    private Answer noHigherAllowance(DisabledApplicant facts, LocalAmount due) {
        return Quantity.of(facts.welfareNursingAllowance(), "welfareNursingAllowance")
                .compare(Operator.AT_MOST, due.amount(), due.figures());
    }

    /**
     * The subsidy of a month.
     *
     * @param monthly the amount in yuan
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM =
                Exclusions.award("NursingSubsidy", Text.of("重度残疾人护理补贴", "nursing subsidy"), Award::new, Award::monthly);
    }
}
