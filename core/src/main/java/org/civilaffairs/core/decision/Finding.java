package org.civilaffairs.core.decision;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.policy.Basis;

/** What was found about one condition (逐项认定): the verdict, what was compared, by which figure and article. */
public final class Finding {

    private final Condition condition;
    private final List<Basis> bases;
    private final Answer answer;
    private final boolean alternative;
    private final Matter matter;

    Finding(Condition condition, List<Basis> bases, Answer answer, boolean alternative, Matter matter) {
        this.condition = condition;
        this.bases = bases;
        this.answer = answer;
        this.alternative = alternative;
        this.matter = matter;
    }

    /**
     * Returns the condition.
     *
     * @return a constant of the service's conditions
     */
    public Condition condition() {
        return condition;
    }

    /**
     * Returns the verdict.
     *
     * @return whether the condition is met
     */
    public Verdict verdict() {
        return answer.verdict();
    }

    /**
     * Returns whether this is one of several ways to meet another condition, and not a ground of its own.
     *
     * @return whether it is an alternative
     */
    public boolean isAlternative() {
        return alternative;
    }

    /**
     * Returns what was observed.
     *
     * @return the quantity, if something was measured
     */
    public Optional<Quantity> observed() {
        return answer.observed();
    }

    /**
     * Returns how it was compared.
     *
     * @return the comparison, if something was measured
     */
    public Optional<Operator> operator() {
        return answer.operator();
    }

    /**
     * Returns the line it was compared with.
     *
     * @return the quantity, if something was measured
     */
    public Optional<Quantity> required() {
        return answer.required();
    }

    /**
     * Returns for how many the line stands: a household of three is compared with three times the standard.
     *
     * @return how many times the line for one is in {@link #required()}; one where it is a plain line
     */
    public int each() {
        return answer.each();
    }

    /**
     * Returns how far the observed quantity lies above the line, negative below it.
     *
     * @return the distance, in the unit of the line, if something was measured
     */
    public Optional<Quantity> distance() {
        return observed().flatMap(seen -> required().map(seen::minus));
    }

    /**
     * Returns the figures that were used.
     *
     * @return the figures, with their sources
     */
    public List<FigureUse> figures() {
        return answer.figures();
    }

    /**
     * Returns the paths of what is missing.
     *
     * @return the paths; none unless the verdict is unknown
     */
    public List<String> missing() {
        return answer.missing();
    }

    /**
     * Returns the articles that apply in the place on the day.
     *
     * @return the articles
     */
    public List<Basis> articles() {
        return matter.applicable(bases);
    }

    Answer answer() {
        return answer;
    }

    @Override
    public String toString() {
        return condition.name() + " " + answer;
    }
}
