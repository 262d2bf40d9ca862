package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Answers put together against every way in which the unknown ones can turn out. */
class AnswerProperties {

    private record Formula(String text, Answer answer, Predicate<Map<String, Integer>> truth, List<String> paths) {

        Formula with(Formula other, String sign, Answer both, Predicate<Map<String, Integer>> value) {
            List<String> all = java.util.stream.Stream.concat(paths.stream(), other.paths.stream())
                    .distinct()
                    .toList();
            return new Formula("(" + text + sign + other.text + ")", both, value, all);
        }

        Completions completions() {
            Map<String, List<Integer>> domains = new LinkedHashMap<>();
            paths.forEach(path -> domains.put(path, List.of(0, 1)));
            return new Completions(domains);
        }
    }

    /** Makes a formula; each unknown leaf takes the next name. */
    private interface Recipe {
        Formula with(Names names);
    }

    private static final class Names {
        private final int different;
        private int count;

        Names(int different) {
            this.different = different;
        }

        String next() {
            return "x" + count++ % different;
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void saysWhatEveryCompletionSays(@ForAll("formulas") Recipe recipe) {
        Formula formula = recipe.with(new Names(1000));
        List<Boolean> truths = formula.completions().all().stream()
                .map(formula.truth()::test)
                .distinct()
                .toList();
        Verdict expected = truths.size() == 2 ? Verdict.UNKNOWN : truths.get(0) ? Verdict.MET : Verdict.NOT_MET;
        assertThat(formula.answer().verdict()).as(formula.text()).isEqualTo(expected);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void namesTheSmallestSetsThatMaySettleIt(@ForAll("formulas") Recipe recipe) {
        Formula formula = recipe.with(new Names(1000));
        if (formula.answer().verdict() == Verdict.UNKNOWN) {
            assertThat(sets(formula.answer().ways().confirming()))
                    .as("ways to confirm " + formula.text())
                    .isEqualTo(formula.completions().minimalWaysTo(formula.truth()));
            assertThat(sets(formula.answer().ways().refuting()))
                    .as("ways to refute " + formula.text())
                    .isEqualTo(
                            formula.completions().minimalWaysTo(formula.truth().negate()));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void isSettledByWhatIsMissingWhereOneFactCountsSeveralTimes(@ForAll("formulas") Recipe recipe) {
        Formula formula = recipe.with(new Names(3));
        Answer answer = formula.answer();
        if (answer.verdict() != Verdict.UNKNOWN) {
            assertThat(formula.completions().all())
                    .as(formula.text())
                    .allMatch(each -> formula.truth().test(each) == answer.isYes());
        }
        assertThat(formula.completions().areSettledBy(answer.missing(), formula.truth()::test))
                .as(formula.text())
                .isTrue();
    }

    private static Set<Set<String>> sets(List<List<String>> lists) {
        return lists.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    }

    @Provide
    Arbitrary<Recipe> formulas() {
        return formulas(3);
    }

    private static Arbitrary<Recipe> formulas(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Recipe> below = formulas(depth - 1);
        return Arbitraries.oneOf(
                below.map(of -> names -> negation(of.with(names))),
                Combinators.combine(below, below).as((a, b) -> names -> both(a.with(names), b.with(names))),
                Combinators.combine(below, below).as((a, b) -> names -> either(a.with(names), b.with(names))));
    }

    private static Formula negation(Formula of) {
        return new Formula(
                "not " + of.text(), of.answer().not(), known -> !of.truth().test(known), of.paths());
    }

    private static Formula both(Formula a, Formula b) {
        return a.with(
                b,
                " and ",
                a.answer().and(b.answer()),
                known -> a.truth().test(known) && b.truth().test(known));
    }

    private static Formula either(Formula a, Formula b) {
        return a.with(
                b,
                " or ",
                a.answer().or(b.answer()),
                known -> a.truth().test(known) || b.truth().test(known));
    }

    private static Arbitrary<Recipe> leaves() {
        Arbitrary<Recipe> known = Arbitraries.of(true, false)
                .map(yes -> names -> new Formula(yes.toString(), Answer.of(yes), every -> yes, List.of()));
        Arbitrary<Recipe> unknown = Arbitraries.just(names -> unknown(names.next()));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, known), net.jqwik.api.Tuple.of(4, unknown));
    }

    private static Formula unknown(String path) {
        return new Formula(path, Answer.unknown(path), known -> known.getOrDefault(path, 0) == 1, List.of(path));
    }
}
