package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.civilaffairs.core.decision.Expression.Facts;
import org.civilaffairs.core.decision.Expression.Recipe;
import org.civilaffairs.core.decision.Trial.Award;
import org.civilaffairs.core.money.Yuan;

/** Decisions with facts missing against the decisions on every completion of them: knowledge only ever adds. */
class AssessmentProperties {

    private static final int MANY = 1_000;

    /** A condition: an expression compared with a constant. */
    private record Test(Recipe recipe, Operator operator, int line) {}

    private record Trialled(List<Test> tests, List<Expression> observed, Expression award) {

        static Trialled of(List<Test> tests, Recipe award, Facts facts) {
            return new Trialled(
                    tests,
                    tests.stream().map(test -> test.recipe().with(facts)).toList(),
                    award.with(facts).atLeast(0));
        }

        Decision<Award> decide() {
            Assessment assessment = Trial.assessment();
            for (int i = 0; i < tests.size(); i++) {
                assessment.require(TrialCondition.OF_A_CLASS, answer(i));
            }
            Quantity amount = award.quantity();
            return assessment.grant(
                    () -> Grant.amount("size", amount, () -> new Award(Yuan.ofFen(amount.low())), List.of(), List.of()),
                    Trial.AWARD);
        }

        private Answer answer(int i) {
            Quantity line = Quantity.of(Unit.PERSONS, tests.get(i).line());
            return observed.get(i).quantity().compare(tests.get(i).operator(), line, List.of());
        }

        boolean isGranted(Map<String, Integer> completion) {
            for (int i = 0; i < tests.size(); i++) {
                long difference = observed.get(i).value().applyAsLong(completion)
                        - tests.get(i).line();
                if (!tests.get(i).operator().holds(difference)) {
                    return false;
                }
            }
            return true;
        }

        /** What is paid once everything is known; nothing after a refusal. */
        long paid(Map<String, Integer> completion) {
            return isGranted(completion) ? award.value().applyAsLong(completion) : 0;
        }

        Completions completions() {
            Map<String, List<Integer>> domains = new LinkedHashMap<>(award.domains());
            observed.forEach(expression -> domains.putAll(expression.domains()));
            Assume.that(domains.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MANY + 1L))
                    <= MANY);
            return new Completions(domains);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void decidesAsOnEveryCompletion(@ForAll("tests") List<Test> tests, @ForAll("awards") Recipe award) {
        decidesAsOnEveryCompletion(Trialled.of(tests, award, Facts.allDifferent()));
        decidesAsOnEveryCompletion(Trialled.of(tests, award, Facts.repeated()));
    }

    private static void decidesAsOnEveryCompletion(Trialled trialled) {
        Completions completions = trialled.completions();
        Decision<Award> decision = trialled.decide();
        List<Boolean> granted = new ArrayList<>();
        completions.all().forEach(each -> granted.add(trialled.isGranted(each)));
        if (decision instanceof Granted<Award> known) {
            assertThat(granted).containsOnly(true);
            assertThat(completions.all())
                    .allMatch(each ->
                            trialled.paid(each) == known.award().monthly().fen());
        } else if (decision instanceof Refused<Award>) {
            assertThat(granted).containsOnly(false);
        } else if (decision instanceof Undetermined<Award> open) {
            Quantity bounds = open.bounds().getOrDefault("size", Quantity.of(Unit.PERSONS, -1));
            assertThat(completions.all())
                    .allMatch(each -> trialled.paid(each) >= bounds.low() && trialled.paid(each) <= bounds.high());
            assertThat(completions.areSettledBy(open.needs().settling(), trialled::isGranted))
                    .isTrue();
            assertThat(completions.areSettledBy(open.needs().settling(), trialled::paid))
                    .isTrue();
            assertThat(open.isCertainToBeGranted() && granted.contains(false)).isFalse();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void asksForNothingThatIsAlreadySettled(@ForAll("tests") List<Test> tests, @ForAll("awards") Recipe award) {
        Trialled trialled = Trialled.of(tests, award, Facts.allDifferent());
        Completions completions = trialled.completions();
        boolean anyRefusal = completions.all().stream().anyMatch(each -> !trialled.isGranted(each));
        boolean anyGrant = completions.all().stream().anyMatch(trialled::isGranted);
        Decision<Award> decision = trialled.decide();
        if (!anyGrant) {
            assertThat(decision).isInstanceOf(Refused.class);
        } else if (anyRefusal) {
            assertThat(decision).isInstanceOf(Undetermined.class);
        } else {
            assertThat(decision).isNotInstanceOf(Refused.class);
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void namesEverySmallestSetThatMayRefuse(@ForAll("tests") List<Test> tests, @ForAll("awards") Recipe award) {
        Trialled trialled = Trialled.of(tests, award, Facts.allDifferent());
        Completions completions = trialled.completions();
        if (trialled.decide() instanceof Undetermined<Award> open) {
            int all = open.needs().settling().size();
            Set<Set<String>> expected = completions.minimalWaysTo(each -> !trialled.isGranted(each)).stream()
                    .filter(set -> set.size() < all)
                    .collect(Collectors.toUnmodifiableSet());
            List<List<String>> alternatives = open.needs().alternatives();
            assertThat(alternatives.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet()))
                    .isEqualTo(expected);
            assertThat(alternatives).isSortedAccordingTo(java.util.Comparator.comparingInt(List::size));
        }
    }

    @Provide
    Arbitrary<List<Test>> tests() {
        return Combinators.combine(
                        Expression.conditionalSums(),
                        Arbitraries.of(Operator.class),
                        Arbitraries.integers().between(-4, 8))
                .as(Test::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Recipe> awards() {
        return Expression.conditionalSums();
    }
}
