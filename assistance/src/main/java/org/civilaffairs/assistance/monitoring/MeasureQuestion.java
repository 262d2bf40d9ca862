package org.civilaffairs.assistance.monitoring;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A measure whose layer is asked for (所问救助措施). */
@Value.Immutable
@CivilStyle
public interface MeasureQuestion {

    /** Reads and writes these facts. */
    Form<MeasureQuestion> FORM = ObjectForm.of(
                    "MeasureQuestion", Text.of("救助措施", "measure asked about"), Builder::new, Builder::build)
            .optional(
                    "measure",
                    Text.of("救助措施", "measure"),
                    Forms.choice(AssistanceMeasure.class, AssistanceMeasure::title),
                    Builder::measure,
                    MeasureQuestion::measure)
            .done();

    /**
     * Returns: measure.
     *
     * @return the value, unknown if left out (救助措施)
     */
    Optional<AssistanceMeasure> measure();

    /** Builds these facts. */
    final class Builder extends ImmutableMeasureQuestion.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
