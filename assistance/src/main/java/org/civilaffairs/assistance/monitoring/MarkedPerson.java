package org.civilaffairs.assistance.monitoring;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The marks that a person carries (低收入人口标识情况). */
@Value.Immutable
@CivilStyle
public interface MarkedPerson {

    /** Reads and writes these facts. */
    Form<MarkedPerson> FORM = ObjectForm.of(
                    "MarkedPerson", Text.of("已有标识", "marks carried"), Builder::new, Builder::build)
            .optional(
                    "marks",
                    Text.of("已有的全部标识", "all marks carried"),
                    Forms.listOf(Forms.choice(PopulationMark.class, PopulationMark::title)),
                    Builder::marks,
                    MarkedPerson::marks)
            .done();

    /**
     * Returns: all marks carried.
     *
     * @return the value, unknown if left out (已有的全部标识)
     */
    Optional<List<PopulationMark>> marks();

    /** Builds these facts. */
    final class Builder extends ImmutableMarkedPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
