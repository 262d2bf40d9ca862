package org.civilaffairs.assistance.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Who wants to apply for temporary assistance, and where the emergency happens (临时救助申请人). */
@Value.Immutable
@CivilStyle
public interface TemporaryApplicant {

    /** Reads and writes these facts. */
    Form<TemporaryApplicant> FORM = ObjectForm.of(
                    "TemporaryApplicant",
                    Text.of("临时救助申请人", "applicant for temporary assistance"),
                    Builder::new,
                    Builder::build)
            .required("person", Text.of("申请人", "applicant"), Person.FORM, Builder::person, TemporaryApplicant::person)
            .optional(
                    "emergencyPlace",
                    Text.of("急难发生地", "place where the emergency happens"),
                    Forms.division(),
                    Builder::emergencyPlace,
                    TemporaryApplicant::emergencyPlace)
            .done();

    /**
     * Returns the applicant, with registration, residence and permit.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns where the emergency happens (急难发生地).
     *
     * @return the division, if known
     */
    Optional<DivisionCode> emergencyPlace();

    /** Builds these facts. */
    final class Builder extends ImmutableTemporaryApplicant.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
