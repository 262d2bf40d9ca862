package org.civilaffairs.core.conformance;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Decision.Outcome;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What a case expects (预期); what it does not name is not compared. */
@Value.Immutable
@CivilStyle
public interface Expectation {

    /** Reads and writes expectations. */
    Form<Expectation> FORM = ObjectForm.of("Expectation", Text.of("预期", "expectation"), Builder::new, Builder::build)
            .required(
                    "outcome",
                    Text.of("结论", "outcome"),
                    Forms.choice(Outcome.class, outcome -> Text.of(outcome.name(), outcome.name())),
                    Builder::outcome,
                    Expectation::outcome)
            .optional(
                    "award",
                    Text.of("给付", "award"),
                    Forms.mapOf(Forms.text(), Forms.anything()),
                    Builder::award,
                    Expectation::award)
            .optional(
                    "failed",
                    Text.of("不符合的条件", "failed conditions"),
                    Forms.listOf(Forms.text()),
                    Builder::failed,
                    Expectation::failed)
            .optional(
                    "needs", Text.of("尚需的事实", "needs"), Forms.listOf(Forms.text()), Builder::needs, Expectation::needs)
            .optional(
                    "bounds",
                    Text.of("给付范围", "bounds"),
                    Forms.mapOf(Forms.text(), Forms.listOf(Forms.anything())),
                    Builder::bounds,
                    Expectation::bounds)
            .optional(
                    "articles",
                    Text.of("引用的条款", "articles cited"),
                    Forms.listOf(Forms.text()),
                    Builder::articles,
                    Expectation::articles)
            .done();

    /**
     * Returns the outcome.
     *
     * @return the outcome
     */
    @NotNull
    Outcome outcome();

    /**
     * Returns parts of the award; only those named are compared, exactly.
     *
     * @return the parts by name
     */
    Optional<Map<String, Object>> award();

    /**
     * Returns the conditions that fail, exactly these.
     *
     * @return the codes of the conditions
     */
    Optional<List<String>> failed();

    /**
     * Returns the facts that settle the case, exactly these.
     *
     * @return the paths
     */
    Optional<List<String>> needs();

    /**
     * Returns bounds of amounts, each from and to.
     *
     * @return the bounds by name
     */
    Optional<Map<String, List<Object>>> bounds();

    /**
     * Returns articles that must be among those cited; {@code document/第十八条} also stands for its paragraphs.
     *
     * @return the articles
     */
    Optional<List<String>> articles();

    /** Builds expectations. */
    final class Builder extends ImmutableExpectation.Builder {
        /** Starts with nothing given. */
        public Builder() {}
    }
}
