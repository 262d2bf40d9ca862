package org.civilaffairs.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.policy.Basis;

/**
 * The law refuses it (不予): at least one condition is not met, whatever else is unknown. {@link #failed()} names all.
 *
 * @param <A> the type of what might have been granted
 */
public final class Refused<A> extends Decision<A> {

    Refused(Matter matter, List<Finding> findings) {
        super(matter, findings);
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }

    @Override
    public List<FigureUse> awardFigures() {
        return List.of();
    }

    @Override
    public List<Basis> awardArticles() {
        return List.of();
    }

    @Override
    Map<String, Object> outcomeTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("outcome", outcome().name());
        tree.put("failed", failed().stream().map(Condition::name).toList());
        return tree;
    }
}
