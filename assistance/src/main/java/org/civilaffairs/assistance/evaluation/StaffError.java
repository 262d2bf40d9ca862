package org.civilaffairs.assistance.evaluation;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An error made in handling a case (经办失误). */
@Value.Immutable
@CivilStyle
public interface StaffError {

    /** Reads and writes these facts. */
    Form<StaffError> FORM = ObjectForm.of("StaffError", Text.of("经办失误", "error of staff"), Builder::new, Builder::build)
            .optional(
                    "actedFairly",
                    Text.of("秉持公心、履职尽责", "acted fairly and did the duty"),
                    Forms.yesNo(),
                    Builder::actedFairly,
                    StaffError::actedFairly)
            .optional(
                    "objectiveReason",
                    Text.of("因客观原因", "for objective reasons"),
                    Forms.yesNo(),
                    Builder::objectiveReason,
                    StaffError::objectiveReason)
            .optional(
                    "correctedInTime",
                    Text.of("能够及时纠正", "corrected in time"),
                    Forms.yesNo(),
                    Builder::correctedInTime,
                    StaffError::correctedInTime)
            .optional(
                    "intentOrGrossNegligence",
                    Text.of("存在故意或者重大过失", "by intent or gross negligence"),
                    Forms.yesNo(),
                    Builder::intentOrGrossNegligence,
                    StaffError::intentOrGrossNegligence)
            .done();

    /**
     * Returns: acted fairly and did the duty.
     *
     * @return the value, unknown if left out (秉持公心、履职尽责)
     */
    Optional<Boolean> actedFairly();

    /**
     * Returns: for objective reasons.
     *
     * @return the value, unknown if left out (因客观原因)
     */
    Optional<Boolean> objectiveReason();

    /**
     * Returns: corrected in time.
     *
     * @return the value, unknown if left out (能够及时纠正)
     */
    Optional<Boolean> correctedInTime();

    /**
     * Returns: by intent or gross negligence.
     *
     * @return the value, unknown if left out (存在故意或者重大过失)
     */
    Optional<Boolean> intentOrGrossNegligence();

    /** Builds these facts. */
    final class Builder extends ImmutableStaffError.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
