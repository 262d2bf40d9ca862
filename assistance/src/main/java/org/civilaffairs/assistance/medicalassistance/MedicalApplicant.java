package org.civilaffairs.assistance.medicalassistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person who may get medical assistance (医疗救助申请人). */
@Value.Immutable
@CivilStyle
public interface MedicalApplicant {

    /** Reads and writes these facts. */
    Form<MedicalApplicant> FORM = ObjectForm.of(
                    "MedicalApplicant", Text.of("医疗救助申请人", "medical applicant"), Builder::new, Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, MedicalApplicant::person)
            .optional(
                    "otherClass",
                    Text.of(
                            "属于县级以上人民政府规定的其他救助对象",
                            "of another class that a government of county level or above has set"),
                    Forms.yesNo(),
                    Builder::otherClass,
                    MedicalApplicant::otherClass)
            .done();

    /**
     * Returns the person, with statuses.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the person is of another class that a government of county level or above has set.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherClass();

    /** Builds these facts. */
    final class Builder extends ImmutableMedicalApplicant.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
