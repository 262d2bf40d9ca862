package org.civilaffairs.core.form;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A model type whose values can contradict each other (须前后一致).
 *
 * <p>{@link #contradictions()} is the only place where such rules stand: builders refuse what it tells, forms and {@link
 * Validation} report it with its place, and {@link NoContradictions} makes it a constraint of Jakarta Validation.
 */
@NoContradictions
public interface Consistent {

    /**
     * Tells what makes the object meaningless; never what makes anybody ineligible.
     *
     * @return every contradiction; none if the object can be true
     */
    List<Contradiction> contradictions();

    /**
     * Tells what is allowed but suspicious.
     *
     * @param on the day whose law applies
     * @return what should be looked at again; none as a rule
     */
    default List<Contradiction> doubts(LocalDate on) {
        return List.of();
    }

    /** Refuses to build an object that contradicts itself. */
    @Value.Check
    default void refuseContradictions() {
        List<Contradiction> found = contradictions();
        if (!found.isEmpty()) {
            throw new ContradictionException(found);
        }
    }
}
