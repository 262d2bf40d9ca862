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

/** A person whose insurance premium may be subsidised (资助参保申请人). */
@Value.Immutable
@CivilStyle
public interface PremiumApplicant {

    /** Reads and writes these facts. */
    Form<PremiumApplicant> FORM = ObjectForm.of(
                    "PremiumApplicant",
                    Text.of("资助参保申请人", "applicant for a premium subsidy"),
                    Builder::new,
                    Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, PremiumApplicant::person)
            .optional(
                    "residentsInsurance",
                    Text.of("参加城乡居民基本医疗保险", "is in basic medical insurance for residents"),
                    Forms.yesNo(),
                    Builder::residentsInsurance,
                    PremiumApplicant::residentsInsurance)
            .optional(
                    "otherClass",
                    Text.of("属于当地规定的其他资助参保对象", "of another class that the locality subsidises"),
                    Forms.yesNo(),
                    Builder::otherClass,
                    PremiumApplicant::otherClass)
            .done();

    /**
     * Returns the person, with statuses and date of birth.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the person is in basic medical insurance for residents (城乡居民基本医疗保险).
     *
     * @return whether so, if known
     */
    Optional<Boolean> residentsInsurance();

    /**
     * Returns whether the person is of another class whose premium the locality subsidises.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherClass();

    /** Builds these facts. */
    final class Builder extends ImmutablePremiumApplicant.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
