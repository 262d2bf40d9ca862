package org.civilaffairs.assistance.temporaryassistance;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An amount of temporary assistance that is to be decided on (拟救助金额). */
@Value.Immutable
@CivilStyle
public interface ProposedAmount {

    /** Reads and writes proposed amounts. */
    Form<ProposedAmount> FORM = ObjectForm.of(
                    "ProposedAmount", Text.of("拟救助金额", "proposed amount"), Builder::new, Builder::build)
            .optional(
                    "amount",
                    Text.of("救助金额（元）", "amount in yuan"),
                    Forms.yuan(),
                    Builder::amount,
                    ProposedAmount::amount)
            .done();

    /**
     * Returns the amount of the case.
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> amount();

    /** Builds proposed amounts. */
    final class Builder extends ImmutableProposedAmount.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
