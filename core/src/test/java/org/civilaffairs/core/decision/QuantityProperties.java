package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.civilaffairs.core.decision.Expression.Facts;
import org.civilaffairs.core.decision.Expression.Recipe;

/** Intervals against every value that the unknown facts can have. */
class QuantityProperties {

    private static final int TRIES = 500;
    private static final int MANY = 1_000;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void boundsAreReachedAndNeverPassed(@ForAll("expressions") Recipe recipe) {
        Expression expression = small(recipe.with(Facts.allDifferent()));
        LongSummaryStatistics values = values(expression);
        assertThat(expression.quantity().low()).as(expression.text()).isEqualTo(values.getMin());
        assertThat(expression.quantity().high()).as(expression.text()).isEqualTo(values.getMax());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void boundsHoldWhereOneFactCountsSeveralTimes(@ForAll("expressions") Recipe recipe) {
        Expression expression = small(recipe.with(Facts.repeated()));
        LongSummaryStatistics values = values(expression);
        assertThat(expression.quantity().low()).as(expression.text()).isLessThanOrEqualTo(values.getMin());
        assertThat(expression.quantity().high()).as(expression.text()).isGreaterThanOrEqualTo(values.getMax());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatIsMissingSettlesTheValue(@ForAll("expressions") Recipe recipe, @ForAll boolean different) {
        Expression expression = small(recipe.with(different ? Facts.allDifferent() : Facts.repeated()));
        List<String> missing = expression.quantity().missing();
        assertThat(expression.completions().areSettledBy(missing, expression.value()::applyAsLong))
                .as(expression.text() + " by " + missing)
                .isTrue();
        assertThat(expression.domains().keySet()).containsAll(missing);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void comparesAsEveryCompletionWould(
            @ForAll("expressions") Recipe left, @ForAll("expressions") Recipe right, @ForAll Operator operator) {
        Facts facts = Facts.allDifferent();
        Comparison comparison = new Comparison(left.with(facts), operator, right.with(facts));
        comparison.requireSmall();
        List<Boolean> truths = comparison.completions().all().stream()
                .map(comparison::holds)
                .distinct()
                .toList();
        Verdict expected = truths.size() == 2 ? Verdict.UNKNOWN : truths.get(0) ? Verdict.MET : Verdict.NOT_MET;
        assertThat(comparison.answer().verdict()).as(comparison.toString()).isEqualTo(expected);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void neverClaimsMoreThanItKnowsWhereOneFactCountsSeveralTimes(
            @ForAll("expressions") Recipe left, @ForAll("expressions") Recipe right, @ForAll Operator operator) {
        Facts facts = Facts.repeated();
        Comparison comparison = new Comparison(left.with(facts), operator, right.with(facts));
        comparison.requireSmall();
        Answer answer = comparison.answer();
        if (answer.verdict() != Verdict.UNKNOWN) {
            assertThat(comparison.completions().all())
                    .as(comparison.toString())
                    .allMatch(each -> comparison.holds(each) == answer.isYes());
        }
        assertThat(comparison.completions().areSettledBy(answer.missing(), comparison::holds))
                .as(comparison + " by " + answer.missing())
                .isTrue();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void namesTheSmallestSetsThatMaySettleASum(
            @ForAll("sums") Recipe sum, @ForAll Operator operator, @ForAll @IntRange(min = -8, max = 12) int line) {
        namesTheSmallestSets(new Comparison(sum.with(Facts.allDifferent()), operator, Expression.constant(line)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void namesTheSmallestSetsThatMaySettleWhatPerhapsCounts(
            @ForAll("conditionalSums") Recipe sum,
            @ForAll Operator operator,
            @ForAll @IntRange(min = -8, max = 12) int line) {
        namesTheSmallestSets(new Comparison(sum.with(Facts.allDifferent()), operator, Expression.constant(line)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void namesTheSmallestSetsThatMaySettleAnyComparison(
            @ForAll("expressions") Recipe left, @ForAll("expressions") Recipe right, @ForAll Operator operator) {
        Facts facts = Facts.allDifferent();
        namesTheSmallestSets(new Comparison(left.with(facts), operator, right.with(facts)));
    }

    private static void namesTheSmallestSets(Comparison comparison) {
        Answer answer = comparison.answer();
        Assume.that(answer.verdict() == Verdict.UNKNOWN);
        comparison.requireSmall();
        assertThat(sets(answer.ways().confirming()))
                .as("ways to confirm " + comparison)
                .isEqualTo(comparison.completions().minimalWaysTo(comparison::holds));
        assertThat(sets(answer.ways().refuting()))
                .as("ways to refute " + comparison)
                .isEqualTo(comparison.completions().minimalWaysTo(each -> !comparison.holds(each)));
    }

    private static java.util.Set<java.util.Set<String>> sets(List<List<String>> lists) {
        return lists.stream().map(java.util.Set::copyOf).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private record Comparison(Expression left, Operator operator, Expression right) {

        Answer answer() {
            return left.quantity().compare(operator, right.quantity(), List.of());
        }

        boolean holds(Map<String, Integer> completion) {
            long difference =
                    left.value().applyAsLong(completion) - right.value().applyAsLong(completion);
            return switch (operator) {
                case LESS_THAN -> difference < 0;
                case AT_MOST -> difference <= 0;
                case AT_LEAST -> difference >= 0;
                case MORE_THAN -> difference > 0;
            };
        }

        Completions completions() {
            return new Completions(domains());
        }

        private Map<String, List<Integer>> domains() {
            Map<String, List<Integer>> all = new LinkedHashMap<>(left.domains());
            all.putAll(right.domains());
            return all;
        }

        void requireSmall() {
            Assume.that(size(domains()) <= MANY);
        }

        @Override
        public String toString() {
            return left.text() + " " + operator.sign() + " " + right.text();
        }
    }

    private static Expression small(Expression expression) {
        Assume.that(size(expression.domains()) <= MANY);
        return expression;
    }

    private static long size(Map<String, List<Integer>> domains) {
        return domains.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MANY + 1L));
    }

    private static LongSummaryStatistics values(Expression expression) {
        return expression.completions().all().stream()
                .mapToLong(expression.value())
                .summaryStatistics();
    }

    @Provide
    Arbitrary<Recipe> expressions() {
        return Expression.all();
    }

    @Provide
    Arbitrary<Recipe> sums() {
        return Expression.sums();
    }

    @Provide
    Arbitrary<Recipe> conditionalSums() {
        return Expression.conditionalSums();
    }

    // A reference for the table of comparisons, with bounds that may be missing.
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void followsTheTableOfComparisons(
            @ForAll("intervals") List<Long> interval,
            @ForAll Operator operator,
            @ForAll @IntRange(min = -6, max = 6) int line) {
        long low = interval.get(0);
        long high = interval.get(1);
        Verdict expected = switch (operator) {
            case LESS_THAN -> high < line ? Verdict.MET : low >= line ? Verdict.NOT_MET : Verdict.UNKNOWN;
            case AT_MOST -> high <= line ? Verdict.MET : low > line ? Verdict.NOT_MET : Verdict.UNKNOWN;
            case AT_LEAST -> low >= line ? Verdict.MET : high < line ? Verdict.NOT_MET : Verdict.UNKNOWN;
            case MORE_THAN -> low > line ? Verdict.MET : high <= line ? Verdict.NOT_MET : Verdict.UNKNOWN;
        };
        Quantity observed = Quantity.between(Unit.PERSONS, 1, low, high, "x");
        Quantity required = Quantity.of(Unit.PERSONS, line);
        assertThat(observed.compare(operator, required, List.of()).verdict()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Long>> intervals() {
        Arbitrary<Long> lows =
                Arbitraries.oneOf(Arbitraries.longs().between(-6, 6), Arbitraries.just(-Quantity.UNBOUNDED));
        Arbitrary<Long> highs =
                Arbitraries.oneOf(Arbitraries.longs().between(-6, 6), Arbitraries.just(Quantity.UNBOUNDED));
        return net.jqwik.api.Combinators.combine(lows, highs).as((a, b) -> List.of(Math.min(a, b), Math.max(a, b)));
    }
}
