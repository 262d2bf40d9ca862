package org.civilaffairs.core.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.policy.FigureSource;
import org.civilaffairs.core.policy.Policy;

/** The procedures of the modules that are present (办理程序目录). */
public final class Procedures {

    private final Map<String, ProcedurePlan> plans = new LinkedHashMap<>();

    private Procedures(List<ProcedurePlan> plans) {
        plans.forEach(plan -> this.plans.put(plan.id(), plan));
    }

    /**
     * Returns the procedures of the modules on the class path or module path.
     *
     * @return the procedures
     */
    public static Procedures installed() {
        List<ProcedurePlan> plans = new ArrayList<>();
        for (FigureSource source : ServiceLoader.load(FigureSource.class, Procedures.class.getClassLoader())) {
            if (source instanceof ProcedureProvider provider) {
                plans.addAll(provider.procedures());
            }
        }
        return new Procedures(plans);
    }

    /**
     * Returns all plans.
     *
     * @return the plans
     */
    public Collection<ProcedurePlan> plans() {
        return Collections.unmodifiableCollection(plans.values());
    }

    /**
     * Finds a plan.
     *
     * @param id the id of the service or programme
     * @return the plan
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public ProcedurePlan plan(String id) {
        ProcedurePlan plan = plans.get(id);
        if (plan == null) {
            String advice = Nearest.to(id, plans.keySet())
                    .map(near -> "did you mean " + near + "?")
                    .orElseGet(() -> "known: " + String.join(", ", plans.keySet()));
            throw new IllegalArgumentException("No procedure of " + id + "; " + advice);
        }
        return plan;
    }

    /**
     * Returns the procedure of a service or programme in force in a place on a day.
     *
     * @param id the id of the service or programme
     * @param policy the place, the day and the figures in force
     * @return the procedure
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Procedure of(String id, Policy policy) {
        return plan(id).under(policy);
    }
}
