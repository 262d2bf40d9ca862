package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * One unknown amount of a sum, with what knowing some of its facts may prove about it.
 *
 * @param low its least value
 * @param high its greatest value
 * @param settling the paths of what is missing to know it
 * @param limits upper limits below the greatest value that some of the facts may prove
 * @param opposite the same of the negated amount
 */
record Part(long low, long high, List<String> settling, List<Reach> limits, List<Reach> opposite) {

    /** An amount of which only all the facts together tell anything. */
    static Part of(long low, long high, List<String> paths) {
        return new Part(low, high, paths, List.of(new Reach(paths, low)), List.of(new Reach(paths, -high)));
    }

    /** An amount with such limits as really limit it. */
    static Part limited(long low, long high, List<String> settling, List<Reach> limits, List<Reach> opposite) {
        return new Part(low, high, settling, below(high, limits), below(-low, opposite));
    }

    private static List<Reach> below(long high, List<Reach> reaches) {
        return Reach.best(reaches).stream()
                .filter(reach -> reach.limit() < high)
                .toList();
    }

    Part negated() {
        return new Part(-high, -low, settling, /* limits= */ opposite, /* opposite= */ limits);
    }

    Part times(long factor) {
        LongUnaryOperator multiply = limit -> Quantity.multiply(limit, factor);
        return new Part(
                multiply.applyAsLong(low),
                multiply.applyAsLong(high),
                settling,
                Reach.mapped(limits, multiply),
                Reach.mapped(opposite, multiply));
    }

    /** Whether another part misses the same facts and so rises and falls together with this one. */
    boolean goesWith(Part other) {
        return settling.equals(other.settling)
                && paths(limits).equals(paths(other.limits))
                && paths(opposite).equals(paths(other.opposite));
    }

    private static List<List<String>> paths(List<Reach> reaches) {
        return reaches.stream().map(Reach::paths).toList();
    }

    /** The sum with a part that goes with this one. */
    Part plus(Part other) {
        return new Part(
                Quantity.add(low, other.low),
                Quantity.add(high, other.high),
                settling,
                sum(limits, other.limits),
                sum(opposite, other.opposite));
    }

    private static List<Reach> sum(List<Reach> left, List<Reach> right) {
        List<Reach> sum = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            sum.add(new Reach(
                    left.get(i).paths(),
                    Quantity.add(left.get(i).limit(), right.get(i).limit())));
        }
        return sum;
    }
}
