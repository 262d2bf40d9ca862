package org.civilaffairs.assistance.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** When data were last matched (上次数据比对). */
@Value.Immutable
@CivilStyle
public interface LastMatching {

    /** Reads and writes these facts. */
    Form<LastMatching> FORM = ObjectForm.of(
                    "LastMatching", Text.of("上次数据比对", "last matching of data"), Builder::new, Builder::build)
            .optional(
                    "lastMatching",
                    Text.of("上次比对日", "day of the last matching"),
                    Forms.date(),
                    Builder::lastMatching,
                    LastMatching::lastMatching)
            .done();

    /**
     * Returns: day of the last matching.
     *
     * @return the value, unknown if left out (上次比对日)
     */
    Optional<LocalDate> lastMatching();

    /** Builds these facts. */
    final class Builder extends ImmutableLastMatching.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
