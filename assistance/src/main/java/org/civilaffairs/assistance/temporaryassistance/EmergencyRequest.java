package org.civilaffairs.assistance.temporaryassistance;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A request for help before the procedure (先行救助请求). */
@Value.Immutable
@CivilStyle
public interface EmergencyRequest {

    /** Reads and writes requests. */
    Form<EmergencyRequest> FORM = ObjectForm.of(
                    "EmergencyRequest", Text.of("先行救助请求", "request for help first"), Builder::new, Builder::build)
            .optional(
                    "urgent",
                    Text.of("情况紧急", "the situation is urgent"),
                    Forms.yesNo(),
                    Builder::urgent,
                    EmergencyRequest::urgent)
            .optional(
                    "amount",
                    Text.of("救助金额（元）", "amount in yuan"),
                    Forms.yuan(),
                    Builder::amount,
                    EmergencyRequest::amount)
            .optional(
                    "neededAtOnce",
                    Text.of("需立即采取救助措施", "help is needed at once"),
                    Forms.yesNo(),
                    Builder::neededAtOnce,
                    EmergencyRequest::neededAtOnce)
            .done();

    /**
     * Returns whether the situation is urgent.
     *
     * @return whether so, if known
     */
    Optional<Boolean> urgent();

    /**
     * Returns how much help is needed.
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> amount();

    /**
     * Returns whether help is needed at once.
     *
     * @return whether so, if known
     */
    Optional<Boolean> neededAtOnce();

    /** Builds requests. */
    final class Builder extends ImmutableEmergencyRequest.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
