package org.civilaffairs.assistance.serviceassistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person of a family on the allowance in Shanghai (低保家庭成员). */
@Value.Immutable
@CivilStyle
public interface GrainAndOilPerson {

    /** Reads and writes these facts. */
    Form<GrainAndOilPerson> FORM = ObjectForm.of(
                    "GrainAndOilPerson",
                    Text.of("低保家庭成员", "member of a family on the allowance"),
                    Builder::new,
                    Builder::build)
            .required("person", Text.of("人员", "person"), Person.FORM, Builder::person, GrainAndOilPerson::person)
            .done();

    /**
     * Returns the person, with birth, disability, illness and statuses.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /** Builds these facts. */
    final class Builder extends ImmutableGrainAndOilPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
