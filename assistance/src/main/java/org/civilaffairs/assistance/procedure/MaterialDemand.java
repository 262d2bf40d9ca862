package org.civilaffairs.assistance.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What an authority demands of an applicant (材料要求). */
@Value.Immutable
@CivilStyle
public interface MaterialDemand {

    /** Reads and writes these facts. */
    Form<MaterialDemand> FORM = ObjectForm.of(
                    "MaterialDemand", Text.of("材料要求", "demand of materials"), Builder::new, Builder::build)
            .required(
                    "demanded",
                    Text.of("要求提供的材料", "items demanded"),
                    Forms.listOf(Demand.FORM),
                    Builder::demanded,
                    MaterialDemand::demanded)
            .done();

    /**
     * Returns: items demanded.
     *
     * @return the value (要求提供的材料)
     */
    @NotNull
    List<@Valid Demand> demanded();

    /** Builds these facts. */
    final class Builder extends ImmutableMaterialDemand.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
