package org.civilaffairs.assistance.employmentassistance;

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

/** A member of a family who may be helped to work (就业救助申请人). */
@Value.Immutable
@CivilStyle
public interface JobSeeker {

    /** Reads and writes these facts. */
    Form<JobSeeker> FORM = ObjectForm.of("JobSeeker", Text.of("就业救助申请人", "job seeker"), Builder::new, Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, JobSeeker::person)
            .optional(
                    "ableToWork",
                    Text.of("有劳动能力", "able to work"),
                    Forms.yesNo(),
                    Builder::ableToWork,
                    JobSeeker::ableToWork)
            .optional(
                    "unemployed",
                    Text.of("处于失业状态", "unemployed"),
                    Forms.yesNo(),
                    Builder::unemployed,
                    JobSeeker::unemployed)
            .optional(
                    "workingAge",
                    Text.of("在法定劳动年龄内", "of statutory working age"),
                    Forms.yesNo(),
                    Builder::workingAge,
                    JobSeeker::workingAge)
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
     * Returns whether the person is able to work (有劳动能力).
     *
     * @return whether so, if known
     */
    Optional<Boolean> ableToWork();

    /**
     * Returns whether the person is unemployed (处于失业状态).
     *
     * @return whether so, if known
     */
    Optional<Boolean> unemployed();

    /**
     * Returns whether the person is of statutory working age; only asked in Zhejiang to 2026-06-30.
     *
     * @return whether so, if known
     */
    Optional<Boolean> workingAge();

    /** Builds these facts. */
    final class Builder extends ImmutableJobSeeker.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
