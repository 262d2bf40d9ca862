package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A case whose deciding body is asked for (待决定事项). */
@Value.Immutable
@CivilStyle
public interface DecisionAsked {

    /** Reads and writes these facts. */
    Form<DecisionAsked> FORM = ObjectForm.of(
                    "DecisionAsked", Text.of("待决定事项", "case to be decided"), Builder::new, Builder::build)
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(Programme.class, Programme::title),
                    Builder::programme,
                    DecisionAsked::programme)
            .optional(
                    "delegation",
                    Text.of("审核确认权限下放依据", "act by which the township decides"),
                    Forms.choice(Delegation.class, Delegation::title),
                    Builder::delegation,
                    DecisionAsked::delegation)
            .optional(
                    "amount",
                    Text.of("拟救助金额（元）", "intended amount in yuan"),
                    Forms.yuan(),
                    Builder::amount,
                    DecisionAsked::amount)
            .done();

    /**
     * Returns: programme.
     *
     * @return the value (事项)
     */
    @NotNull
    Programme programme();

    /**
     * Returns: act by which the township decides.
     *
     * @return the value, unknown if left out (审核确认权限下放依据)
     */
    Optional<Delegation> delegation();

    /**
     * Returns: intended amount in yuan.
     *
     * @return the value, unknown if left out (拟救助金额（元）)
     */
    Optional<Yuan> amount();

    /** Builds these facts. */
    final class Builder extends ImmutableDecisionAsked.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
