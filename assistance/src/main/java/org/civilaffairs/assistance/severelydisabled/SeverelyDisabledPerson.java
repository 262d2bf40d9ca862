package org.civilaffairs.assistance.severelydisabled;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person who may be severely disabled without work (重残无业人员). */
@Value.Immutable
@CivilStyle
public interface SeverelyDisabledPerson {

    /** Reads and writes people. */
    Form<SeverelyDisabledPerson> FORM = ObjectForm.of(
                    "SeverelyDisabledPerson",
                    Text.of("重残无业人员", "severely disabled person without work"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "receivesSubsistence",
                    Text.of("享受最低生活保障", "is covered by the subsistence allowance"),
                    Forms.yesNo(),
                    Builder::receivesSubsistence,
                    SeverelyDisabledPerson::receivesSubsistence)
            .optional(
                    "recognised",
                    Text.of("主管机关认定为重残无业人员", "finding of the authority: severely disabled without work"),
                    Forms.yesNo(),
                    Builder::recognised,
                    SeverelyDisabledPerson::recognised)
            .done();

    /**
     * Returns whether the person is covered by the subsistence allowance.
     *
     * @return whether so, if known
     */
    Optional<Boolean> receivesSubsistence();

    /**
     * Returns whether the authority found the person to be severely disabled without work.
     *
     * @return the finding, if known
     */
    Optional<Boolean> recognised();

    /** Builds people. */
    final class Builder extends ImmutableSeverelyDisabledPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
