package org.civilaffairs.assistance.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A confirming decision and how the place pays (确认同意). */
@Value.Immutable
@CivilStyle
public interface Confirmation {

    /** Reads and writes these facts. */
    Form<Confirmation> FORM = ObjectForm.of(
                    "Confirmation", Text.of("确认同意", "confirmation"), Builder::new, Builder::build)
            .optional(
                    "confirmed",
                    Text.of("确认同意决定日", "day of the confirming decision"),
                    Forms.date(),
                    Builder::confirmed,
                    Confirmation::confirmed)
            .optional(
                    "quarterly",
                    Text.of("按季发放（金融服务不发达的农村地区）", "paid quarterly, in rural areas with poor financial services"),
                    Forms.yesNo(),
                    Builder::quarterly,
                    Confirmation::quarterly)
            .done();

    /**
     * Returns: day of the confirming decision.
     *
     * @return the value, unknown if left out (确认同意决定日)
     */
    Optional<LocalDate> confirmed();

    /**
     * Returns: paid quarterly, in rural areas with poor financial services.
     *
     * @return the value, unknown if left out (按季发放（金融服务不发达的农村地区）)
     */
    Optional<Boolean> quarterly();

    /** Builds these facts. */
    final class Builder extends ImmutableConfirmation.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
