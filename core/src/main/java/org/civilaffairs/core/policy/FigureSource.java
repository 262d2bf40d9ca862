package org.civilaffairs.core.policy;

import java.util.List;

/** Brings sets of figures; found by {@link java.util.ServiceLoader}. */
public interface FigureSource {

    /**
     * Returns the sets of figures.
     *
     * @return the sets
     */
    List<FigureSet> figureSets();
}
