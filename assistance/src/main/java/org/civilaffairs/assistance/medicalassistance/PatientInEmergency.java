package org.civilaffairs.assistance.medicalassistance;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A patient who may need emergency treatment (急危重伤病患者). */
@Value.Immutable
@CivilStyle
public interface PatientInEmergency {

    /** Reads and writes these facts. */
    Form<PatientInEmergency> FORM = ObjectForm.of(
                    "PatientInEmergency", Text.of("急危重伤病患者", "patient in an emergency"), Builder::new, Builder::build)
            .optional(
                    "needsEmergencyTreatment",
                    Text.of("需要急救的急危重伤病患者", "severely ill or injured and in need of emergency treatment"),
                    Forms.yesNo(),
                    Builder::needsEmergencyTreatment,
                    PatientInEmergency::needsEmergencyTreatment)
            .optional(
                    "identityUnknown",
                    Text.of("身份不明", "of unknown identity"),
                    Forms.yesNo(),
                    Builder::identityUnknown,
                    PatientInEmergency::identityUnknown)
            .optional(
                    "unableToPay",
                    Text.of("无力支付急救费用", "unable to pay for the treatment"),
                    Forms.yesNo(),
                    Builder::unableToPay,
                    PatientInEmergency::unableToPay)
            .done();

    /**
     * Returns whether emergency treatment is needed (需要急救).
     *
     * @return whether so, if known
     */
    Optional<Boolean> needsEmergencyTreatment();

    /**
     * Returns whether the identity is unknown (身份不明).
     *
     * @return whether so, if known
     */
    Optional<Boolean> identityUnknown();

    /**
     * Returns whether the patient is unable to pay (无力支付).
     *
     * @return whether so, if known
     */
    Optional<Boolean> unableToPay();

    /** Builds these facts. */
    final class Builder extends ImmutablePatientInEmergency.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
