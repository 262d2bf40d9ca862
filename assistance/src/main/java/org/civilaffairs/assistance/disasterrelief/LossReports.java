package org.civilaffairs.assistance.disasterrelief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Reports on a disaster before the situation is stable (灾情稳定前的报告). */
@Value.Immutable
@CivilStyle
public interface LossReports {

    /** Reads and writes these facts. */
    Form<LossReports> FORM = ObjectForm.of(
                    "LossReports", Text.of("灾情报告", "reports of a disaster"), Builder::new, Builder::build)
            .optional(
                    "occurred",
                    Text.of("灾害发生日", "day of the disaster"),
                    Forms.date(),
                    Builder::occurred,
                    LossReports::occurred)
            .optional(
                    "lastUnstableDay",
                    Text.of("灾情稳定前的最后一日（或者询问之日）", "last day before the situation was stable, or the day asked about"),
                    Forms.date(),
                    Builder::lastUnstableDay,
                    LossReports::lastUnstableDay)
            .optional(
                    "reportDays",
                    Text.of("已上报的日期", "days on which it was reported"),
                    Forms.listOf(Forms.date()),
                    Builder::reportDays,
                    LossReports::reportDays)
            .done();

    /**
     * Returns the day of the disaster, the first one to report on (灾害发生日).
     *
     * @return the value, unknown if left out
     */
    Optional<LocalDate> occurred();

    /**
     * Returns the last day before the situation was stable, or the day asked about while it is not (灾情稳定前最后一日).
     *
     * @return the value, unknown if left out
     */
    Optional<LocalDate> lastUnstableDay();

    /**
     * Returns the days on which it was reported upwards (上报日期).
     *
     * @return the value, unknown if left out
     */
    Optional<List<LocalDate>> reportDays();

    /** Builds these facts. */
    final class Builder extends ImmutableLossReports.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
