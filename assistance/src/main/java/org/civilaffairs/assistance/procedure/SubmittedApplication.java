package org.civilaffairs.assistance.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An application as it was handed in (提交的申请). */
@Value.Immutable
@CivilStyle
public interface SubmittedApplication {

    /** Reads and writes these facts. */
    Form<SubmittedApplication> FORM = ObjectForm.of(
                    "SubmittedApplication", Text.of("提交的申请", "application handed in"), Builder::new, Builder::build)
            .required(
                    "materials",
                    Text.of("规定的申请材料", "materials prescribed"),
                    Forms.listOf(Material.FORM),
                    Builder::materials,
                    SubmittedApplication::materials)
            .optional(
                    "truthUndertaken",
                    Text.of("已承诺信息真实完整", "truth undertaken"),
                    Forms.yesNo(),
                    Builder::truthUndertaken,
                    SubmittedApplication::truthUndertaken)
            .optional(
                    "allAuthorised",
                    Text.of("每名共同生活家庭成员均已授权核对", "every counted member has authorised the checks"),
                    Forms.yesNo(),
                    Builder::allAuthorised,
                    SubmittedApplication::allAuthorised)
            .optional(
                    "proofsUndertaken",
                    Text.of("实行告知承诺制并已书面承诺", "proofs replaced by a written undertaking"),
                    Forms.yesNo(),
                    Builder::proofsUndertaken,
                    SubmittedApplication::proofsUndertaken)
            .done();

    /**
     * Returns: materials prescribed.
     *
     * @return the value (规定的申请材料)
     */
    @NotNull
    List<@Valid Material> materials();

    /**
     * Returns: truth undertaken.
     *
     * @return the value, unknown if left out (已承诺信息真实完整)
     */
    Optional<Boolean> truthUndertaken();

    /**
     * Returns: every counted member has authorised the checks.
     *
     * @return the value, unknown if left out (每名共同生活家庭成员均已授权核对)
     */
    Optional<Boolean> allAuthorised();

    /**
     * Returns: proofs replaced by a written undertaking.
     *
     * @return the value, unknown if left out (实行告知承诺制并已书面承诺)
     */
    Optional<Boolean> proofsUndertaken();

    /** Builds these facts. */
    final class Builder extends ImmutableSubmittedApplication.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
