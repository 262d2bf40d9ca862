package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * What the law says about one matter (决定): {@link Granted}, {@link Refused} or {@link Undetermined}, always with every
 * finding.
 *
 * <p>Two decisions are equal if they say the same: matter, outcome, award, findings with figures and articles, and needs.
 *
 * @param <A> the type of what may be granted
 */
@AnyJackson
public abstract sealed class Decision<A> permits Granted, Refused, Undetermined {

    private final Matter matter;
    private final List<Finding> findings;

    Decision(Matter matter, List<Finding> findings) {
        this.matter = matter;
        this.findings = findings;
    }

    /** The three outcomes. */
    @AnyJackson
    public enum Outcome {
        /** All conditions are met and the award is known. */
        GRANTED,
        /** At least one condition is not met, whatever else is unknown. */
        REFUSED,
        /** What is known does not settle it. */
        UNDETERMINED
    }

    /**
     * Returns the outcome.
     *
     * @return the outcome
     */
    public abstract Outcome outcome();

    /**
     * Returns what the decision is about.
     *
     * @return service, place, day and settings
     */
    public Matter matter() {
        return matter;
    }

    /**
     * Returns what was found about every condition.
     *
     * @return the findings, in the order of the law
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the figures that the award was calculated with.
     *
     * @return the figures; none for a refusal
     */
    public abstract List<FigureUse> awardFigures();

    /**
     * Returns the articles on which the award rests.
     *
     * @return the articles; none for a refusal
     */
    public abstract List<Basis> awardArticles();

    /**
     * Returns every article that the decision cites.
     *
     * @return the articles of the findings, then those of the award, each once
     */
    public List<Basis> articles() {
        Set<Basis> articles = new LinkedHashSet<>();
        findings.forEach(finding -> articles.addAll(finding.articles()));
        articles.addAll(awardArticles());
        return List.copyOf(articles);
    }

    /**
     * Returns every figure that the decision used.
     *
     * @return the figures of the findings, then those of the award, each once
     */
    public List<FigureUse> figures() {
        Set<FigureUse> figures = new LinkedHashSet<>();
        findings.forEach(finding -> figures.addAll(finding.figures()));
        figures.addAll(awardFigures());
        return List.copyOf(figures);
    }

    /**
     * Returns the figures of the application that were used instead of bundled ones.
     *
     * @return the overrides
     */
    public List<FigureUse> overrides() {
        return figures().stream().filter(FigureUse::override).toList();
    }

    /**
     * Returns the conditions that are not met.
     *
     * @return the conditions, in the order of the law; alternatives are not among them
     */
    public List<Condition> failed() {
        List<Condition> failed = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.NOT_MET && !finding.isAlternative()) {
                failed.add(finding.condition());
            }
        }
        return failed;
    }

    abstract Map<String, Object> outcomeTree();

    /** The titles of the parts of an award, by their names. */
    static Map<String, Text> titles(Form<?> award) {
        return award instanceof ObjectForm<?, ?> object ? object.titles() : Map.of();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Decision<?> that && DecisionForm.tree(this).equals(DecisionForm.tree(that));
    }

    @Override
    public final int hashCode() {
        return DecisionForm.tree(this).hashCode();
    }

    @Override
    public final String toString() {
        return matter.service() + " " + matter.place() + " " + matter.date() + " " + outcomeTree();
    }
}
