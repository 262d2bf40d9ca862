package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The cases from which a sample is taken (抽查基数). */
@Value.Immutable
@CivilStyle
public interface CaseCount {

    /** Reads and writes these facts. */
    Form<CaseCount> FORM = ObjectForm.of(
                    "CaseCount", Text.of("抽查基数", "cases to sample from"), Builder::new, Builder::build)
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(Programme.class, Programme::title),
                    Builder::programme,
                    CaseCount::programme)
            .optional(
                    "cases",
                    Text.of("上报件数", "number of cases"),
                    Forms.wholeNumber(0, 1000000),
                    Builder::cases,
                    CaseCount::cases)
            .done();

    /**
     * Returns: programme.
     *
     * @return the value (事项)
     */
    @NotNull
    Programme programme();

    /**
     * Returns: number of cases.
     *
     * @return the value, unknown if left out (上报件数)
     */
    Optional<Integer> cases();

    /** Builds these facts. */
    final class Builder extends ImmutableCaseCount.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
