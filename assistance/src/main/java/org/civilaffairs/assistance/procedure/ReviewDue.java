package org.civilaffairs.assistance.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.ReviewClass;
import org.civilaffairs.core.procedure.ReviewRule;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * When a household is due for review (下次定期核查).
 *
 * <p>Rules DB-32, LM-06. Basis: cn-dibao-confirmation-measures 第三十一条第二款, from 2021-07-01: yearly, half-yearly where income is
 * not fixed and a member is able to work (both, a reading of the enumeration); cn-dibao-approval-measures-trial 第三十三条, before;
 * cn-social-assistance-reform-opinion 7 for people in extreme difficulty. Counted from the last review (a reading). For margin
 * households no interval is set: give it as a figure.
 */
public final class ReviewDue implements Rule<ReviewedHousehold, ReviewDue.Award> {

    /** The service as catalogs list it. */
    public static final Service<ReviewedHousehold, Award> SERVICE = Service.of(
                    "assistance.review-due",
                    Text.of("下次定期核查", "Next review of a household"),
                    ReviewedHousehold.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .conditions(ReviewCondition.values())
            .figures(AssistanceProcedures.sets())
            .covers("000000", "2014-05-01")
            .ruledBy(ReviewDue::new);

    private final Policy policy;
    private final Matter matter;

    private ReviewDue(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(ReviewedHousehold household) {
        Figure<List<ReviewRule>> rules =
                policy.find(household.programme().plan().reviews());
        Answer isSet = Fact.of(rules.value(), rules::path)
                .answer(list -> list.stream()
                        .map(rule -> belongs(household, rule.group()))
                        .reduce(Answer.NO, Answer::or));
        return Assessment.of(matter)
                .require(ReviewCondition.INTERVAL_IS_SET, ReviewCondition.bases(household.programme()), isSet)
                .grant(() -> grant(household, rules), Award.FORM);
    }

    // The first class to which the household belongs decides; an earlier one that is unknown must be settled first.
    private static Grant<Award> grant(ReviewedHousehold household, Figure<List<ReviewRule>> rules) {
        List<String> missing = new ArrayList<>();
        Optional<ReviewRule> found = Optional.empty();
        for (ReviewRule rule : rules.value().orElse(List.of())) {
            Answer belongs = belongs(household, rule.group());
            if (found.isEmpty()) {
                belongs.missing().stream()
                        .filter(path -> !missing.contains(path))
                        .forEach(missing::add);
            }
            found = found.isEmpty() && belongs.isYes() ? Optional.of(rule) : found;
        }
        if (household.lastReview().isEmpty()) {
            missing.add("lastReview");
        }
        Optional<ReviewRule> rule = found;
        return Grant.of(
                missing,
                () -> new Award(rule.orElseThrow().next(household.lastReview().orElseThrow())),
                Map.of(),
                FigureUse.of(rules),
                ReviewCondition.bases(household.programme()));
    }

    private static Answer belongs(ReviewedHousehold household, ReviewClass group) {
        Answer unfixedAndAble = Answer.of(household.incomeFixed(), "incomeFixed")
                .not()
                .and(Answer.of(household.memberAbleToWork(), "memberAbleToWork"));
        return switch (group) {
            case LITTLE_CHANGE -> unfixedAndAble.not();
            case UNFIXED_AND_ABLE -> unfixedAndAble;
            case THREE_WITHOUT_OR_ILL -> Answer.of(household.withoutOrIll(), "withoutOrIll");
            case RELATIVELY_STABLE -> Answer.of(household.stable(), "stable");
            case UNFIXED_AND_ABLE_URBAN -> unfixedAndAble.and(Answer.of(household.urban(), "urban"));
            case UNFIXED_AND_ABLE_RURAL ->
                unfixedAndAble.and(Answer.of(household.urban(), "urban").not());
            case ALL -> Answer.YES;
        };
    }

    /**
     * The review.
     *
     * @param due the day on which it falls due
     */
    @AnyJackson
    public record Award(LocalDate due) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ReviewDue", Text.of("下次定期核查", "next review"), values -> new Award(values.get("due")))
                .required("due", Text.of("到期日", "due on"), Forms.date(), Award::due)
                .done();
    }
}
