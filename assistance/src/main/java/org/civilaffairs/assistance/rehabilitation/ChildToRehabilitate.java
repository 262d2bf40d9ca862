package org.civilaffairs.assistance.rehabilitation;

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

/** A child who may be helped with rehabilitation (残疾儿童). */
@Value.Immutable
@CivilStyle
public interface ChildToRehabilitate {

    /** Reads and writes these facts. */
    Form<ChildToRehabilitate> FORM = ObjectForm.of(
                    "ChildToRehabilitate", Text.of("残疾儿童", "child to rehabilitate"), Builder::new, Builder::build)
            .required("person", Text.of("儿童", "child"), Person.FORM, Builder::person, ChildToRehabilitate::person)
            .optional(
                    "listedDisability",
                    Text.of("视力、听力、言语、肢体、智力等残疾或孤独症", "has a disability on the list, or autism"),
                    Forms.yesNo(),
                    Builder::listedDisability,
                    ChildToRehabilitate::listedDisability)
            .optional(
                    "inWelfareInstitution",
                    Text.of("由儿童福利机构收留抚养", "in a child welfare institution"),
                    Forms.yesNo(),
                    Builder::inWelfareInstitution,
                    ChildToRehabilitate::inWelfareInstitution)
            .optional(
                    "otherHardship",
                    Text.of("属于当地认定的其他经济困难家庭", "of another family in hardship as the locality recognises"),
                    Forms.yesNo(),
                    Builder::otherHardship,
                    ChildToRehabilitate::otherHardship)
            .done();

    /**
     * Returns the child, with date of birth and statuses.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the child has a visual, hearing, speech, physical, intellectual or such disability, or autism.
     *
     * @return whether so, if known
     */
    Optional<Boolean> listedDisability();

    /**
     * Returns whether a child welfare institution has taken the child in.
     *
     * @return whether so, if known
     */
    Optional<Boolean> inWelfareInstitution();

    /**
     * Returns whether the family is recognised locally as being in another hardship.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherHardship();

    /** Builds these facts. */
    final class Builder extends ImmutableChildToRehabilitate.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
