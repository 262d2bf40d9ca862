package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The kind of assistance for which one wants to apply (申请项目). */
@Value.Immutable
@CivilStyle
public interface OfficeQuestion {

    /** Reads and writes these facts. */
    Form<OfficeQuestion> FORM = ObjectForm.of(
                    "OfficeQuestion", Text.of("申请项目", "what one applies for"), Builder::new, Builder::build)
            .required(
                    "kind",
                    Text.of("救助项目", "kind of assistance"),
                    Forms.choice(AssistanceKind.class, AssistanceKind::title),
                    Builder::kind,
                    OfficeQuestion::kind)
            .done();

    /**
     * Returns: kind of assistance.
     *
     * @return the value (救助项目)
     */
    @NotNull
    AssistanceKind kind();

    /** Builds these facts. */
    final class Builder extends ImmutableOfficeQuestion.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
