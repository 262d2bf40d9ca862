package org.civilaffairs.core.decision;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civilaffairs.core.policy.Basis;

/**
 * What is granted if all conditions are met (给付内容): the award, or while facts are missing its bounds.
 *
 * @param <A> the type of the award
 */
public interface Grant<A> {

    /**
     * Returns the paths of the facts that the award itself still needs.
     *
     * @return the paths; none if the award is certain
     */
    List<String> missing();

    /**
     * Returns the award.
     *
     * @return the award; only asked for if nothing is missing
     */
    A award();

    /**
     * Returns the amounts of the award, by their names in it.
     *
     * @return the amounts, points or intervals
     */
    Map<String, Quantity> amounts();

    /**
     * Returns the figures that the amounts were calculated with.
     *
     * @return the figures
     */
    List<FigureUse> figures();

    /**
     * Returns the articles on which the award rests, in every place and period.
     *
     * @return the articles
     */
    List<Basis> bases();

    /**
     * Returns a grant that is certain and has no amounts.
     *
     * @param <A> the type of the award
     * @param award the award
     * @param bases the articles on which it rests
     * @return the grant
     */
    static <A> Grant<A> certain(A award, List<Basis> bases) {
        return of(List.of(), () -> award, Map.of(), List.of(), bases);
    }

    /**
     * Returns a grant of one amount.
     *
     * @param <A> the type of the award
     * @param name the name of the amount in the award
     * @param amount the amount
     * @param award makes the award of a known amount
     * @param figures the figures it was calculated with
     * @param bases the articles on which it rests
     * @return the grant
     */
    static <A> Grant<A> amount(
            String name, Quantity amount, Supplier<A> award, List<FigureUse> figures, List<Basis> bases) {
        return of(amount.missing(), award, Map.of(name, amount), figures, bases);
    }

    /**
     * Returns a grant.
     *
     * @param <A> the type of the award
     * @param missing the paths of what the award still needs
     * @param award makes the award if nothing is missing
     * @param amounts its amounts by name
     * @param figures the figures they were calculated with
     * @param bases the articles on which it rests
     * @return the grant
     */
    static <A> Grant<A> of(
            List<String> missing,
            Supplier<A> award,
            Map<String, Quantity> amounts,
            List<FigureUse> figures,
            List<Basis> bases) {
        return new PlainGrant<>(missing, award, amounts, figures, bases);
    }
}
