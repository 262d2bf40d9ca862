package org.civilaffairs.assistance.subsistence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A household as verified in a review, and what it was paid so far (核查后的家庭). */
@Value.Immutable
@CivilStyle
public interface ReviewedAllowance {

    /** Reads and writes these facts. */
    Form<ReviewedAllowance> FORM = ObjectForm.of(
                    "ReviewedAllowance", Text.of("核查后的家庭", "household after a review"), Builder::new, Builder::build)
            .required(
                    "household",
                    Text.of("家庭", "household"),
                    Household.FORM,
                    Builder::household,
                    ReviewedAllowance::household)
            .optional(
                    "paid",
                    Text.of("原月保障金（元）", "yuan a month so far"),
                    Forms.yuan(),
                    Builder::paid,
                    ReviewedAllowance::paid)
            .done();

    /**
     * Returns the household.
     *
     * @return the household as verified
     */
    @NotNull
    @Valid
    Household household();

    /**
     * Returns what was paid a month so far.
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> paid();

    /** Builds these facts. */
    final class Builder extends ImmutableReviewedAllowance.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
