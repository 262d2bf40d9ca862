package org.civilaffairs.assistance.evaluation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What was counted for an indicator (指标计数). */
@Value.Immutable
@CivilStyle
public interface IndicatorCount extends Consistent {

    /** The largest number that is read. */
    int MOST = 10_000_000;

    /** Reads and writes these facts. */
    Form<IndicatorCount> FORM = ObjectForm.of(
                    "IndicatorCount", Text.of("指标计数", "count for an indicator"), Builder::new, Builder::build)
            .required(
                    "indicator",
                    Text.of("指标", "indicator"),
                    Forms.choice(Indicator.class, Indicator::title),
                    Builder::indicator,
                    IndicatorCount::indicator)
            .optional(
                    "numerator",
                    Text.of("分子（件）", "numerator"),
                    Forms.wholeNumber(0, MOST),
                    Builder::numerator,
                    IndicatorCount::numerator)
            .optional(
                    "denominator",
                    Text.of("分母（件）", "denominator"),
                    Forms.wholeNumber(0, MOST),
                    Builder::denominator,
                    IndicatorCount::denominator)
            .done();

    /**
     * Returns: indicator.
     *
     * @return the value (指标)
     */
    @NotNull
    Indicator indicator();

    /**
     * Returns: numerator.
     *
     * @return the value, unknown if left out (分子（件）)
     */
    Optional<Integer> numerator();

    /**
     * Returns: denominator.
     *
     * @return the value, unknown if left out (分母（件）)
     */
    Optional<Integer> denominator();

    /**
     * Tells more counted than there are to count of.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        numerator().isEmpty()
                                || denominator().isEmpty()
                                || numerator().get() <= denominator().get(),
                        "/numerator",
                        "分子不应大于分母；请更正其一",
                        "the numerator is no greater than the denominator; correct one of them")
                .list();
    }

    /** Builds these facts. */
    final class Builder extends ImmutableIndicatorCount.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
