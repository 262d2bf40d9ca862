package org.civilaffairs.assistance.disasterrelief;

import static org.civilaffairs.assistance.disasterrelief.LossReportCondition.REPORTED_DAILY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether losses and help were reported upwards every day before the situation was stable (灾情稳定前每日逐级上报); the day of the
 * disaster and days off count.
 *
 * <p>Rule DR-01. Basis: cn-disaster-relief-regulation 第十七条第一款.
 */
public final class DailyReports implements Rule<LossReports, DailyReports.Award> {

    /** The service as catalogs list it. */
    public static final Service<LossReports, Award> SERVICE = Service.of(
                    "assistance.disaster-daily-reports",
                    Text.of("灾情每日上报", "Daily reports on a disaster"),
                    LossReports.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(LossReportCondition.values())
            .covers("000000", "2019-03-02")
            .ruledBy((policy, matter) -> new DailyReports(matter));

    private final Matter matter;

    private DailyReports(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(LossReports reports) {
        return Assessment.of(matter)
                .require(REPORTED_DAILY, daily(reports))
                .grant(() -> Grant.certain(new Award(true), REPORTED_DAILY.bases()), Award.FORM);
    }

    private static Answer daily(LossReports reports) {
        List<String> missing = Stream.of(
                        reports.occurred().isPresent() ? "" : "occurred",
                        reports.lastUnstableDay().isPresent() ? "" : "lastUnstableDay",
                        reports.reportDays().isPresent() ? "" : "reportDays")
                .filter(path -> !path.isEmpty())
                .toList();
        return missing.isEmpty()
                ? Answer.of(everyDay(
                        reports.occurred().orElseThrow(),
                        reports.lastUnstableDay().orElseThrow(),
                        reports.reportDays().orElseThrow()))
                : open(missing);
    }

    // Only all of them together tell it.
    private static Answer open(List<String> missing) {
        Answer either = Answer.depending(missing.get(0), List.of(Answer.YES, Answer.NO));
        for (String path : missing.subList(1, missing.size())) {
            either = Answer.depending(path, List.of(either));
        }
        return either;
    }

    private static boolean everyDay(LocalDate first, LocalDate last, List<LocalDate> reported) {
        return last.isBefore(first) || first.datesUntil(last.plusDays(1)).allMatch(reported::contains);
    }

    /**
     * The result.
     *
     * @param complete always true
     */
    @AnyJackson
    public record Award(boolean complete) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DailyReports",
                        Text.of("灾情每日上报", "daily reports"),
                        values -> new Award(values.<Boolean>get("complete")))
                .required("complete", Text.of("无遗漏", "complete"), Forms.yesNo(), Award::complete)
                .done();
    }
}
