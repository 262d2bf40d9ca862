package org.civilaffairs.assistance.housingassistance;

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

/** A person or family that may be helped with housing (住房救助申请人). */
@Value.Immutable
@CivilStyle
public interface HousingApplicant {

    /** Reads and writes these facts. */
    Form<HousingApplicant> FORM = ObjectForm.of(
                    "HousingApplicant", Text.of("住房救助申请人", "housing applicant"), Builder::new, Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, HousingApplicant::person)
            .optional(
                    "housingHardship",
                    Text.of("符合当地住房困难标准", "meets the local standard of housing hardship"),
                    Forms.yesNo(),
                    Builder::housingHardship,
                    HousingApplicant::housingHardship)
            .optional(
                    "inInstitution",
                    Text.of("特困人员集中供养", "supported in an institution"),
                    Forms.yesNo(),
                    Builder::inInstitution,
                    HousingApplicant::inInstitution)
            .optional(
                    "otherLocalClass",
                    Text.of(
                            "符合当地收入、财产标准的其他住房困难家庭",
                            "of another family within the local standards of income and property"),
                    Forms.yesNo(),
                    Builder::otherLocalClass,
                    HousingApplicant::otherLocalClass)
            .done();

    /**
     * Returns the applicant, with statuses.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the local standard of housing hardship is met (住房困难).
     *
     * @return whether so, if known
     */
    Optional<Boolean> housingHardship();

    /**
     * Returns whether a person in extreme difficulty is supported in an institution (集中供养); only asked of these.
     *
     * @return whether so, if known
     */
    Optional<Boolean> inInstitution();

    /**
     * Returns whether the family is another one that meets the local standards of income and property, where the locality
     * helps such families.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherLocalClass();

    /** Builds these facts. */
    final class Builder extends ImmutableHousingApplicant.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
