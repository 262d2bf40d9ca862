package org.civilaffairs.assistance.extremedifficulty;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The report that a person cares for him- or herself better or worse than before (生活自理能力变化的报告). */
@Value.Immutable
@CivilStyle
public interface ChangeReport {

    /** Reads and writes reports. */
    Form<ChangeReport> FORM = ObjectForm.of(
                    "ChangeReport", Text.of("生活自理能力变化的报告", "report of a change"), Builder::new, Builder::build)
            .optional(
                    "reported",
                    Text.of("县级民政部门接到报告之日", "day on which county civil affairs received the report"),
                    Forms.date(),
                    Builder::reported,
                    ChangeReport::reported)
            .done();

    /**
     * Returns the day on which county civil affairs received the report.
     *
     * @return the day, if known
     */
    Optional<LocalDate> reported();

    /** Builds reports. */
    final class Builder extends ImmutableChangeReport.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
