package org.civilaffairs.assistance.serviceassistance;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
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
            .optional(
                    "onSubsistence",
                    Text.of("享受最低生活保障", "is on the subsistence allowance"),
                    Forms.yesNo(),
                    Builder::onSubsistence,
                    GrainAndOilPerson::onSubsistence)
            .optional(
                    "elderly",
                    Text.of("老年人", "is elderly"),
                    Forms.yesNo(),
                    Builder::elderly,
                    GrainAndOilPerson::elderly)
            .optional("minor", Text.of("未成年人", "is a minor"), Forms.yesNo(), Builder::minor, GrainAndOilPerson::minor)
            .optional(
                    "severelyDisabled",
                    Text.of("重度残疾人", "is severely disabled"),
                    Forms.yesNo(),
                    Builder::severelyDisabled,
                    GrainAndOilPerson::severelyDisabled)
            .optional(
                    "seriouslyIll",
                    Text.of("大病重病患者", "is seriously ill"),
                    Forms.yesNo(),
                    Builder::seriouslyIll,
                    GrainAndOilPerson::seriouslyIll)
            .done();

    /**
     * Returns: is on the subsistence allowance.
     *
     * @return the value, unknown if left out (享受最低生活保障)
     */
    Optional<Boolean> onSubsistence();

    /**
     * Returns: is elderly.
     *
     * @return the value, unknown if left out (老年人)
     */
    Optional<Boolean> elderly();

    /**
     * Returns: is a minor.
     *
     * @return the value, unknown if left out (未成年人)
     */
    Optional<Boolean> minor();

    /**
     * Returns: is severely disabled.
     *
     * @return the value, unknown if left out (重度残疾人)
     */
    Optional<Boolean> severelyDisabled();

    /**
     * Returns: is seriously ill.
     *
     * @return the value, unknown if left out (大病重病患者)
     */
    Optional<Boolean> seriouslyIll();

    /** Builds these facts. */
    final class Builder extends ImmutableGrainAndOilPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
