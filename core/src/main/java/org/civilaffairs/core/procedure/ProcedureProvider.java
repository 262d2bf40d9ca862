package org.civilaffairs.core.procedure;

import java.util.List;
import org.civilaffairs.core.policy.FigureSource;

/** Brings the procedures of a module and their figures; found by {@link java.util.ServiceLoader}. */
public interface ProcedureProvider extends FigureSource {

    /**
     * Returns the plans of the procedures.
     *
     * @return the plans, in the order in which they are listed
     */
    List<ProcedurePlan> procedures();
}
