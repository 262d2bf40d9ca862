package org.civilaffairs.assistance.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A change in a family on the allowance and when it was reported (家庭变化). */
@Value.Immutable
@CivilStyle
public interface FamilyChange {

    /** Reads and writes these facts. */
    Form<FamilyChange> FORM = ObjectForm.of(
                    "FamilyChange", Text.of("家庭变化", "change in the family"), Builder::new, Builder::build)
            .optional("major", Text.of("重大变化", "major change"), Forms.yesNo(), Builder::major, FamilyChange::major)
            .optional(
                    "changed",
                    Text.of("变化发生日", "day of the change"),
                    Forms.date(),
                    Builder::changed,
                    FamilyChange::changed)
            .optional(
                    "reported",
                    Text.of("告知日", "day on which it was reported"),
                    Forms.date(),
                    Builder::reported,
                    FamilyChange::reported)
            .optional(
                    "unreported",
                    Text.of("至今未告知", "not reported to this day"),
                    Forms.yesNo(),
                    Builder::unreported,
                    FamilyChange::unreported)
            .done();

    /**
     * Returns: major change.
     *
     * @return the value, unknown if left out (重大变化)
     */
    Optional<Boolean> major();

    /**
     * Returns: day of the change.
     *
     * @return the value, unknown if left out (变化发生日)
     */
    Optional<LocalDate> changed();

    /**
     * Returns: day on which it was reported.
     *
     * @return the value, unknown if left out (告知日)
     */
    Optional<LocalDate> reported();

    /**
     * Returns: not reported to this day.
     *
     * @return the value, unknown if left out (至今未告知)
     */
    Optional<Boolean> unreported();

    /** Refuses a change that was reported and is not reported to this day. */
    @Value.Check
    default void check() {
        ContradictionException.unless(
                reported().isEmpty() || !unreported().orElse(false),
                "已填写告知日，不能同时为至今未告知；请删除其一",
                "reported on a day and not reported to this day; remove one of them");
    }

    /** Builds these facts. */
    final class Builder extends ImmutableFamilyChange.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
