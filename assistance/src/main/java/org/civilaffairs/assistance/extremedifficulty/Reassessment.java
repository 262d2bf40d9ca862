package org.civilaffairs.assistance.extremedifficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.WorkCalendar;

/**
 * Until when self-care is assessed anew after a change was reported (复核评估期限).
 *
 * <p>Rule TK-13. Basis: cn-tekun-measures 第二十三条; the day of the report does not count (cn-civil-code-general 第二百零一条,
 * by analogy).
 */
public final class Reassessment implements Rule<ChangeReport, Reassessment.Award> {

    /** The service as catalogs list it. */
    public static final Service<ChangeReport, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty-reassessment",
                    Text.of("特困人员生活自理能力复核评估", "New assessment of self-care after a change"),
                    ChangeReport.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(SupportFigures.SET)
            .covers("000000", "2021-07-01")
            .ruledBy(Reassessment::new);

    private static final List<Basis> BASES = List.of(Basis.of("cn-tekun-measures", "第二十三条"));

    private final Matter matter;
    private final Figure<Integer> workdays;

    private Reassessment(Policy policy, Matter matter) {
        this.matter = matter;
        this.workdays = policy.find(SupportFigures.REASSESSMENT_WORKDAYS);
    }

    @Override
    public Decision<Award> assess(ChangeReport report) {
        Optional<LocalDate> until = report.reported().flatMap(this::until);
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                until.isPresent() ? List.of() : missing(report),
                                () -> new Award(until.orElseThrow()),
                                Map.of(),
                                List.of(),
                                BASES),
                        Award.FORM);
    }

    private Optional<LocalDate> until(LocalDate reported) {
        return workdays.value().flatMap(count -> WorkCalendar.bundled().plusWorkdays(reported, count));
    }

    private List<String> missing(ChangeReport report) {
        List<String> open = Stream.of(
                        report.reported().isEmpty() ? "reported" : "",
                        workdays.value().isEmpty() ? workdays.path() : "")
                .filter(path -> !path.isEmpty())
                .toList();
        int unpublished = WorkCalendar.bundled().lastYear() + 1;
        return open.isEmpty() ? List.of("holidays:" + unpublished) : open;
    }

    /**
     * The last day of the new assessment.
     *
     * @param until the last day
     */
    @AnyJackson
    public record Award(LocalDate until) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "Reassessment", Text.of("复核评估期限", "last day"), values -> new Award(values.get("until")))
                .required("until", Text.of("最迟复核评估之日", "last day of the assessment"), Forms.date(), Award::until)
                .done();
    }
}
