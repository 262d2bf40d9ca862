package org.civilaffairs.assistance.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether a family may be admonished for not reporting a change (未主动告知变化的批评教育).
 *
 * <p>Rule DB-33. Basis: cn-dibao-safety-net-notice 五（五）, from 2022-10-20: a major change not reported for more than three
 * months; the duty to report promptly is cn-social-assistance-law-2026 第四十六条第一款, cn-dibao-confirmation-measures 第三十条. What was
 * not reported at all is measured on the day asked about. Whether assistance stops is another question.
 */
public final class Admonition implements Rule<FamilyChange, Admonition.Award> {

    /** The service as catalogs list it. */
    public static final Service<FamilyChange, Award> SERVICE = Service.of(
                    "assistance.admonition",
                    Text.of("未告知变化的批评教育", "Admonition for not reporting a change"),
                    FamilyChange.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(AdmonitionCondition.values())
            .figures(AssistanceProcedures.SUBSISTENCE.figures())
            .covers("000000", "2022-10-20")
            .ruledBy(Admonition::new);

    private final Matter matter;
    private final LocalDate asked;
    private final Figure<Integer> months;

    private Admonition(Policy policy, Matter matter) {
        this.matter = matter;
        this.asked = policy.date();
        this.months = policy.find(AssistanceProcedures.UNREPORTED_MONTHS);
    }

    @Override
    public Decision<Award> assess(FamilyChange change) {
        return Assessment.of(matter)
                .require(AdmonitionCondition.CHANGE_IS_MAJOR, Answer.of(change.major(), "major"))
                .require(AdmonitionCondition.UNREPORTED_FOR_LONGER, unreportedForLonger(change))
                .grant(
                        () -> Grant.certain(new Award(true), AdmonitionCondition.UNREPORTED_FOR_LONGER.bases()),
                        Award.FORM);
    }

    private Answer unreportedForLonger(FamilyChange change) {
        return Fact.of(months.value(), months::path)
                .answer(most -> change.changed()
                        .map(day -> later(change, day.plusMonths(most)))
                        .orElseGet(() -> Answer.depending("changed", anyDay(change))));
    }

    // Before both days, on the one, on the other and after both: no other day of change decides differently.
    private List<Answer> anyDay(FamilyChange change) {
        return Stream.of(LocalDate.MIN, asked, change.reported().orElse(asked), LocalDate.MAX)
                .map(limit -> later(change, limit))
                .toList();
    }

    private Answer later(FamilyChange change, LocalDate limit) {
        Answer sinceReport = Fact.of(change.reported(), () -> "reported").is(day -> day.isAfter(limit));
        Answer sinceChange = Answer.of(asked.isAfter(limit));
        if (change.reported().isPresent()) {
            return sinceReport;
        }
        return change.unreported()
                .map(still -> still ? sinceChange : sinceReport)
                .orElseGet(() -> Answer.depending("unreported", List.of(sinceChange, sinceReport)));
    }

    /**
     * The consequence.
     *
     * @param admonish always true: the family may be criticised and educated
     */
    @AnyJackson
    public record Award(boolean admonish) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "Admonition",
                        Text.of("批评教育", "admonition"),
                        values -> new Award(values.<Boolean>get("admonish")))
                .required("admonish", Text.of("可以批评教育", "may be admonished"), Forms.yesNo(), Award::admonish)
                .done();
    }
}
