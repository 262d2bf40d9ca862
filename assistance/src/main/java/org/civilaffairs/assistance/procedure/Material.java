package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A material that the rules prescribe (申请材料). */
@Value.Immutable
@CivilStyle
public interface Material {

    /** Reads and writes these facts. */
    Form<Material> FORM = ObjectForm.of("Material", Text.of("申请材料", "material"), Builder::new, Builder::build)
            .required("item", Text.of("材料名称", "what is prescribed"), Forms.text(), Builder::item, Material::item)
            .optional("held", Text.of("已提交", "handed in"), Forms.yesNo(), Builder::held, Material::held)
            .optional(
                    "shared",
                    Text.of("可由政务平台查询获取", "can be had from government platforms"),
                    Forms.yesNo(),
                    Builder::shared,
                    Material::shared)
            .done();

    /**
     * Returns: what is prescribed.
     *
     * @return the value (材料名称)
     */
    @NotNull
    String item();

    /**
     * Returns: handed in.
     *
     * @return the value, unknown if left out (已提交)
     */
    Optional<Boolean> held();

    /**
     * Returns: can be had from government platforms.
     *
     * @return the value, unknown if left out (可由政务平台查询获取)
     */
    Optional<Boolean> shared();

    /** Builds these facts. */
    final class Builder extends ImmutableMaterial.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
