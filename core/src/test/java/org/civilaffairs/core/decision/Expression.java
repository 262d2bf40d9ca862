package org.civilaffairs.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A calculation twice: with intervals, as the library does it, and with numbers, once everything is known.
 *
 * @param text how it is written
 * @param quantity with intervals
 * @param value with numbers, for one completion of what is unknown
 * @param domains what the unknown facts can be
 */
record Expression(
        String text,
        Quantity quantity,
        ToLongFunction<Map<String, Integer>> value,
        Map<String, List<Integer>> domains) {

    /** How to make an expression, with the facts that it is given. */
    interface Recipe {
        Expression with(Facts facts);
    }

    /** Hands out unknown facts: each a new one, or the same few again and again. */
    static final class Facts {
        private final int different;
        private final Map<String, Expression> known = new LinkedHashMap<>();
        private int count;

        private Facts(int different) {
            this.different = different;
        }

        static Facts allDifferent() {
            return new Facts(Integer.MAX_VALUE);
        }

        static Facts repeated() {
            return new Facts(2);
        }

        Expression number(int low, int high) {
            String path = "x" + count++ % different;
            return known.computeIfAbsent(path, name -> unknown(name, low, high));
        }

        // A fact of its own, since it is true or false.
        String gate() {
            return "if" + count++;
        }
    }

    static Expression constant(int number) {
        return new Expression(String.valueOf(number), Quantity.of(Unit.PERSONS, number), known -> number, Map.of());
    }

    static Expression unknown(String path, int low, int high) {
        List<Integer> domain = IntStream.rangeClosed(low, high).boxed().toList();
        return new Expression(
                path + domain,
                Quantity.between(Unit.PERSONS, 1, low, high, path),
                known -> known.getOrDefault(path, low),
                low < high ? Map.of(path, domain) : Map.of());
    }

    Expression plus(Expression other) {
        return with(other, "+", quantity.plus(other.quantity), Long::sum);
    }

    Expression minus(Expression other) {
        return with(other, "-", quantity.minus(other.quantity), (a, b) -> a - b);
    }

    Expression min(Expression other) {
        return with(other, "min", quantity.min(other.quantity), Math::min);
    }

    Expression max(Expression other) {
        return with(other, "max", quantity.max(other.quantity), Math::max);
    }

    private Expression with(
            Expression other, String sign, Quantity both, java.util.function.LongBinaryOperator operator) {
        Map<String, List<Integer>> all = new LinkedHashMap<>(domains);
        all.putAll(other.domains);
        return new Expression(
                "(" + text + " " + sign + " " + other.text + ")",
                both,
                known -> operator.applyAsLong(value.applyAsLong(known), other.value.applyAsLong(known)),
                all);
    }

    Expression times(int factor) {
        return with(factor + " * ", quantity.times(factor), number -> number * factor);
    }

    Expression atLeast(int floor) {
        return with("atLeast " + floor + " ", quantity.atLeast(floor), number -> Math.max(number, floor));
    }

    Expression atMost(int cap) {
        return with("atMost " + cap + " ", quantity.atMost(cap), number -> Math.min(number, cap));
    }

    private Expression with(String sign, Quantity changed, LongUnaryOperator operator) {
        return new Expression(sign + text, changed, known -> operator.applyAsLong(value.applyAsLong(known)), domains);
    }

    Expression onlyIf(String path) {
        Map<String, List<Integer>> all = new LinkedHashMap<>(domains);
        all.put(path, List.of(0, 1));
        return new Expression(
                "(" + path + " ? " + text + " : 0)",
                Quantity.when(Answer.unknown(path), quantity),
                known -> known.getOrDefault(path, 0) == 1 ? value.applyAsLong(known) : 0,
                all);
    }

    Completions completions() {
        return new Completions(domains);
    }

    /** Sums and differences of known and unknown numbers and their multiples. */
    static Arbitrary<Recipe> sums() {
        return sums(3);
    }

    private static Arbitrary<Recipe> sums(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Recipe> below = sums(depth - 1);
        return Arbitraries.oneOf(
                pairs(below, below, (left, right) -> facts -> left.with(facts).plus(right.with(facts))),
                pairs(below, below, (left, right) -> facts -> left.with(facts).minus(right.with(facts))),
                pairs(below, factors(), (of, factor) -> facts -> of.with(facts).times(factor)));
    }

    /** Sums of what counts only if a fact is true. */
    static Arbitrary<Recipe> conditionalSums() {
        Arbitrary<Recipe> counted = sums(1).map(sum -> facts -> sum.with(facts).onlyIf(facts.gate()));
        return pairs(
                Arbitraries.oneOf(counted, leaves()),
                counted,
                (left, right) -> facts -> left.with(facts).plus(right.with(facts)));
    }

    /** Everything that can be done with quantities. */
    static Arbitrary<Recipe> all() {
        return all(3);
    }

    private static Arbitrary<Recipe> all(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Recipe> below = all(depth - 1);
        return Arbitraries.oneOf(
                leaves(),
                pairs(below, below, (left, right) -> facts -> left.with(facts).plus(right.with(facts))),
                pairs(below, below, (left, right) -> facts -> left.with(facts).minus(right.with(facts))),
                pairs(below, below, (left, right) -> facts -> left.with(facts).min(right.with(facts))),
                pairs(below, below, (left, right) -> facts -> left.with(facts).max(right.with(facts))),
                pairs(below, factors(), (of, factor) -> facts -> of.with(facts).times(factor)),
                pairs(below, limits(), (of, floor) -> facts -> of.with(facts).atLeast(floor)),
                pairs(below, limits(), (of, cap) -> facts -> of.with(facts).atMost(cap)),
                below.map(of -> facts -> of.with(facts).onlyIf(facts.gate())));
    }

    private static <A, B> Arbitrary<Recipe> pairs(
            Arbitrary<A> left, Arbitrary<B> right, java.util.function.BiFunction<A, B, Recipe> both) {
        return Combinators.combine(left, right).as(both::apply);
    }

    private static Arbitrary<Recipe> leaves() {
        Arbitrary<Recipe> constants = limits().map(number -> facts -> constant(number));
        Arbitrary<Recipe> unknowns = Combinators.combine(
                        limits(), Arbitraries.integers().between(1, 3))
                .as((low, width) -> facts -> facts.number(low, low + width));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, constants), net.jqwik.api.Tuple.of(3, unknowns));
    }

    private static Arbitrary<Integer> limits() {
        return Arbitraries.integers().between(-4, 6);
    }

    private static Arbitrary<Integer> factors() {
        return Arbitraries.integers().between(0, 3);
    }
}
