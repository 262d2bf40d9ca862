package org.civilaffairs.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Language;

/**
 * The law grants it (准予): all conditions are met and the award is known.
 *
 * @param <A> the type of the award
 */
public final class Granted<A> extends Decision<A> {

    private final A award;
    private final Form<A> form;
    private final List<FigureUse> awardFigures;
    private final List<Basis> bases;

    Granted(Matter matter, List<Finding> findings, A award, Form<A> form, List<FigureUse> figures, List<Basis> bases) {
        super(matter, findings);
        this.award = award;
        this.form = form;
        this.awardFigures = figures;
        this.bases = bases;
    }

    /**
     * Returns what is granted.
     *
     * @return the award
     */
    public A award() {
        return award;
    }

    /**
     * Returns the award as a tree, by the names of its parts.
     *
     * @return the tree
     */
    @SuppressWarnings("unchecked") // awards are written by object forms
    public Map<String, Object> awardTree() {
        return (Map<String, Object>) form.write(award);
    }

    List<String> parts(Language language) {
        Object written = form.write(award);
        return form instanceof ObjectForm<A, ?> object
                ? object.parts(written, language)
                : List.of(form.say(written, language));
    }

    @Override
    public Outcome outcome() {
        return Outcome.GRANTED;
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
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("outcome", outcome().name());
        tree.put("award", awardTree());
        return tree;
    }
}
