package org.civilaffairs.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * What is known does not settle it (待定): which facts would, and between which bounds the award can still lie.
 *
 * @param <A> the type of what may be granted
 */
public final class Undetermined<A> extends Decision<A> {

    private final Needs needs;
    private final Map<String, Quantity> bounds;
    private final List<FigureUse> awardFigures;
    private final List<Basis> bases;
    private final Form<A> form;

    Undetermined(
            Matter matter,
            List<Finding> findings,
            Needs needs,
            Map<String, Quantity> bounds,
            List<FigureUse> figures,
            List<Basis> bases,
            Form<A> form) {
        super(matter, findings);
        this.needs = needs;
        this.bounds = bounds;
        this.awardFigures = figures;
        this.bases = bases;
        this.form = form;
    }

    /**
     * Returns what is still needed.
     *
     * @return the missing facts and figures
     */
    public Needs needs() {
        return needs;
    }

    /**
     * Returns between which bounds the amounts of the award lie over all completions, zero included while a refusal is
     * still possible.
     *
     * @return the bounds, by the names of the amounts in the award
     */
    public Map<String, Quantity> bounds() {
        return bounds;
    }

    /**
     * Returns the bounds as trees: each from and to, {@code unbounded} where there is no upper bound.
     *
     * @return the bounds by name
     */
    public Map<String, List<Object>> ranges() {
        Map<String, List<Object>> ranges = new LinkedHashMap<>();
        bounds.forEach((name, quantity) -> ranges.put(name, Measures.range(quantity)));
        return ranges;
    }

    /**
     * Returns whether all conditions are met and only the amount is unknown.
     *
     * @return whether it will be granted for certain
     */
    public boolean isCertainToBeGranted() {
        return findings().stream().allMatch(finding -> finding.isAlternative() || finding.verdict() == Verdict.MET);
    }

    Map<String, Text> titles() {
        return titles(form);
    }

    @Override
    public Outcome outcome() {
        return Outcome.UNDETERMINED;
    }

    @Override
    public List<FigureUse> awardFigures() {
        return awardFigures;
    }

    @Override
    public List<Basis> awardArticles() {
        return matter().applicable(bases);
    }

    @Override
    Map<String, Object> outcomeTree() {
        Map<String, Object> needed = new LinkedHashMap<>();
        needed.put("settling", List.copyOf(needs.settling()));
        needed.put("alternatives", List.copyOf(needs.alternatives()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("outcome", outcome().name());
        tree.put("needs", needed);
        tree.put("bounds", ranges());
        return tree;
    }
}
