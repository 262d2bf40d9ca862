package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An item that an authority demands (要求提供的材料). */
@Value.Immutable
@CivilStyle
public interface Demand {

    /** Reads and writes these facts. */
    Form<Demand> FORM = ObjectForm.of("Demand", Text.of("要求提供的材料", "item demanded"), Builder::new, Builder::build)
            .required("item", Text.of("材料名称", "what is demanded"), Forms.text(), Builder::item, Demand::item)
            .optional(
                    "verifiable",
                    Text.of("可通过核对机制或政务平台核实", "can be verified by the checking mechanism or platforms"),
                    Forms.yesNo(),
                    Builder::verifiable,
                    Demand::verifiable)
            .done();

    /**
     * Returns: what is demanded.
     *
     * @return the value (材料名称)
     */
    @NotNull
    String item();

    /**
     * Returns: can be verified by the checking mechanism or platforms.
     *
     * @return the value, unknown if left out (可通过核对机制或政务平台核实)
     */
    Optional<Boolean> verifiable();

    /** Builds these facts. */
    final class Builder extends ImmutableDemand.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
