package org.civilaffairs.core.service;

import org.civilaffairs.core.decision.Decision;

/**
 * A rule with the figures of one place and one day (某地某日的规则); a pure function of the facts.
 *
 * @param <F> the type of the facts
 * @param <A> the type of the award
 */
@FunctionalInterface
public interface Rule<F, A> {

    /**
     * Decides.
     *
     * @param facts what is known
     * @return the decision
     */
    Decision<A> assess(F facts);
}
