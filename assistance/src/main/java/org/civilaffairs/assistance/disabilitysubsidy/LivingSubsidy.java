package org.civilaffairs.assistance.disabilitysubsidy;

import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.HOLDS_DISABILITY_CERTIFICATE;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.IN_MARGIN_HOUSEHOLD;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.IN_SUBSISTENCE_HOUSEHOLD;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.NO_ALLOWANCE_OF_CHILDREN;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.NO_HIGHER_WELFARE_LIVING_ALLOWANCE;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.NO_WORK_INJURY_NURSING_FEE;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.OF_ANOTHER_LOCAL_GROUP;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.OF_A_GROUP_IN_HARDSHIP;
import static org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition.OUTSIDE_EXTREME_DIFFICULTY;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Disabilities;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The living subsidy for disabled persons in hardship (困难残疾人生活补贴).
 *
 * <p>Basis: cn-disability-subsidies-opinion-2015 补贴对象、政策衔接. For disabled people of households on the subsistence
 * allowance, and of the groups that the locality adds; who belongs to several gets the highest. It follows the status: a
 * household that is off the allowance is out. It may be drawn beside the nursing subsidy.
 */
public final class LivingSubsidy implements Rule<DisabledApplicant, LivingSubsidy.Award> {

    /** The service as catalogs list it. */
    public static final Service<DisabledApplicant, Award> SERVICE = Service.of(
                    "assistance.disability-living-subsidy",
                    Text.of("困难残疾人生活补贴", "Living subsidy for disabled persons in hardship"),
                    DisabledApplicant.FORM,
                    Award.FORM)
            .conditions(LivingSubsidyCondition.values())
            .figures(DisabilitySubsidyFigures.SET, SubsistenceFigures.SET)
            .covers("000000", "2016-01-01")
            .ruledBy(LivingSubsidy::new);

    private final Matter matter;
    private final Figure<Boolean> marginIncluded;
    private final LocalAmount subsistence;
    private final Optional<LocalAmount> withoutWork;
    private final LocalAmount margin;
    private final Answer otherIncluded;
    private final LocalAmount other;

    private LivingSubsidy(Policy policy, Matter matter) {
        this.matter = matter;
        this.marginIncluded = policy.find(DisabilitySubsidyFigures.MARGIN_INCLUDED);
        this.subsistence = amount(policy, DisabilitySubsidyFigures.LIVING_SUBSISTENCE);
        this.withoutWork = policy.findIfSet(DisabilitySubsidyFigures.LIVING_WITHOUT_WORK)
                .map(set -> amount(policy, DisabilitySubsidyFigures.LIVING_WITHOUT_WORK));
        this.margin = amount(policy, DisabilitySubsidyFigures.LIVING_MARGIN);
        this.otherIncluded = policy.findIfSet(DisabilitySubsidyFigures.OTHER_GROUPS_INCLUDED)
                .map(Answer::of)
                .orElse(Answer.YES);
        this.other = amount(policy, DisabilitySubsidyFigures.LIVING_OTHER);
    }

    // An announced amount goes before the share of the standard.
    private static LocalAmount amount(Policy policy, FigureKey<Yuan> key) {
        return policy.findIfSet(key).isPresent()
                        || policy.findIfSet(DisabilitySubsidyFigures.LIVING_SHARE)
                                .isEmpty()
                ? LocalAmount.of(policy, key, DisabilitySubsidyFigures.LIVING_FLOOR)
                : share(policy);
    }

    private static LocalAmount share(Policy policy) {
        Figure<Yuan> standard = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        Figure<BigDecimal> share = policy.find(DisabilitySubsidyFigures.LIVING_SHARE);
        Quantity whole = Quantity.of(standard);
        Quantity amount = share.value()
                .map(part -> whole.times(part).rounded(Rounding.TO_FEN))
                .orElseGet(() -> LocalAmount.unknown(0, share.path()));
        return new LocalAmount(amount, FigureUse.of(standard, share));
    }

    @Override
    public Decision<Award> assess(DisabledApplicant facts) {
        Map<LivingSubsidyCondition, Answer> groups = groups(facts);
        Answer grouped = groups.values().stream().reduce(Answer.NO, Answer::or);
        LocalAmount due = amount(facts, groups);
        Quantity amount = due.amount();
        return Assessment.of(matter)
                .require(HOLDS_DISABILITY_CERTIFICATE, Disabilities.isCertified(facts.person()))
                .requireAny(OF_A_GROUP_IN_HARDSHIP, groups)
                .require(OUTSIDE_EXTREME_DIFFICULTY, Exclusions.outsideExtremeDifficulty(facts))
                .require(NO_WORK_INJURY_NURSING_FEE, Exclusions.noWorkInjuryNursingFee(facts))
                .require(NO_ALLOWANCE_OF_CHILDREN, noAllowanceOfChildren(facts))
                .require(NO_HIGHER_WELFARE_LIVING_ALLOWANCE, grouped.not().or(noHigherAllowance(facts, due)))
                .grant(
                        () -> Grant.amount(
                                "monthly",
                                amount,
                                () -> new Award(amount.yuan()),
                                due.figures(),
                                OF_A_GROUP_IN_HARDSHIP.bases()),
                        Award.FORM);
    }

    private Map<LivingSubsidyCondition, Answer> groups(DisabledApplicant facts) {
        Map<LivingSubsidyCondition, Answer> groups = new EnumMap<>(LivingSubsidyCondition.class);
        Answer inMargin = Statuses.holds(facts.person(), RecognisedStatus.MARGIN);
        Answer included = Answer.of(marginIncluded);
        groups.put(IN_SUBSISTENCE_HOUSEHOLD, Statuses.holds(facts.person(), RecognisedStatus.SUBSISTENCE));
        groups.put(IN_MARGIN_HOUSEHOLD, inMargin.and(included));
        groups.put(
                OF_ANOTHER_LOCAL_GROUP,
                Answer.of(facts.otherHardship(), "otherHardship").and(otherIncluded));
        return groups;
    }

    // Who belongs to several groups gets the highest amount only.
    private LocalAmount amount(DisabledApplicant facts, Map<LivingSubsidyCondition, Answer> groups) {
        Answer onSubsistence = groups.getOrDefault(IN_SUBSISTENCE_HOUSEHOLD, Answer.NO);
        LocalAmount highest = LocalAmount.NOTHING.orIf(onSubsistence, subsistence);
        if (withoutWork.isPresent()) {
            Answer idle = Answer.of(facts.severelyDisabledWithoutWork(), "severelyDisabledWithoutWork");
            highest = highest.orIf(onSubsistence.and(idle), withoutWork.get());
        }
        return highest.orIf(groups.getOrDefault(IN_MARGIN_HOUSEHOLD, Answer.NO), margin)
                .orIf(groups.getOrDefault(OF_ANOTHER_LOCAL_GROUP, Answer.NO), other);
    }

    // A child whose unattended children's subsidy is paid by difference only keeps the living subsidy.
    private static Answer noAllowanceOfChildren(DisabledApplicant facts) {
        Answer inFull = Statuses.holds(facts.person(), RecognisedStatus.UNATTENDED_CHILD)
                .and(Answer.of(facts.unattendedSubsidyInFull(), "unattendedSubsidyInFull"));
        return Statuses.holds(facts.person(), RecognisedStatus.ORPHAN)
                .or(inFull)
                .not();
    }

    private Answer noHigherAllowance(DisabledApplicant facts, LocalAmount due) {
        return Quantity.of(facts.welfareLivingAllowance(), "welfareLivingAllowance")
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
                Exclusions.award("LivingSubsidy", Text.of("困难残疾人生活补贴", "living subsidy"), Award::new, Award::monthly);
    }
}
