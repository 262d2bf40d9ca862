package org.civilaffairs.assistance.educationassistance;

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

/** A person at school who may be helped (教育救助申请人). */
@Value.Immutable
@CivilStyle
public interface Pupil {

    /** Reads and writes these facts. */
    Form<Pupil> FORM = ObjectForm.of("Pupil", Text.of("学生", "pupil"), Builder::new, Builder::build)
            .required("person", Text.of("学生", "person"), Person.FORM, Builder::person, Pupil::person)
            .optional(
                    "unableToAttend",
                    Text.of("不能入学接受义务教育的残疾儿童", "disabled child unable to attend compulsory school"),
                    Forms.yesNo(),
                    Builder::unableToAttend,
                    Pupil::unableToAttend)
            .done();

    /**
     * Returns the person, with statuses and schooling.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the person is a disabled child who cannot attend compulsory school.
     *
     * @return whether so, if known
     */
    Optional<Boolean> unableToAttend();

    /** Builds these facts. */
    final class Builder extends ImmutablePupil.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
