package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final Answer A = Answer.unknown("a");
    private static final Answer B = Answer.unknown("b");
    private static final Answer C = Answer.unknown("c");

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "UNKNOWN, MET, UNKNOWN, MET",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, NOT_MET, NOT_MET, UNKNOWN",
        "NOT_MET, MET, NOT_MET, MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET"
    })
    void followsKleene(Verdict left, Verdict right, Verdict both, Verdict either) {
        assertThat(answer(left, "a").and(answer(right, "b")).verdict()).isEqualTo(both);
        assertThat(answer(left, "a").or(answer(right, "b")).verdict()).isEqualTo(either);
    }

    @Test
    void answersAFactAsFarAsItIsKnown() {
        assertThat(Answer.of(Optional.of(true), "fact").isYes()).isTrue();
        assertThat(Answer.of(Optional.of(false), "fact").isNo()).isTrue();
        assertThat(Answer.of(Optional.empty(), "fact").missing()).containsExactly("fact");
    }

    @Test
    void swapsYesAndNo() {
        assertThat(Answer.YES.not().isNo()).isTrue();
        assertThat(Answer.NO.not().isYes()).isTrue();
        assertThat(A.not().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(A.not().missing()).containsExactly("a");
    }

    @Test
    void asksForTheUnknownOperandsOnlyAsLongAsTheyMatter() {
        assertThat(A.and(Answer.YES).missing()).containsExactly("a");
        assertThat(Answer.YES.and(A).missing()).containsExactly("a");
        assertThat(A.and(Answer.NO).missing()).isEmpty();
        assertThat(A.or(Answer.YES).missing()).isEmpty();
        assertThat(Answer.NO.or(A).missing()).containsExactly("a");
        assertThat(A.and(B).missing()).containsExactly("a", "b");
        assertThat(A.and(B).or(Answer.YES).missing()).isEmpty();
        assertThat(A.and(B.or(Answer.NO)).missing()).containsExactly("a", "b");
        assertThat(A.and(A).missing()).containsExactly("a");
    }

    @Test
    void needsAllToConfirmAndOneToRefuteBoth() {
        Ways both = A.and(B).ways();
        assertThat(both.confirming()).containsExactly(List.of("a", "b"));
        assertThat(both.refuting()).containsExactly(List.of("a"), List.of("b"));
        Ways either = A.or(B).ways();
        assertThat(either.confirming()).containsExactly(List.of("a"), List.of("b"));
        assertThat(either.refuting()).containsExactly(List.of("a", "b"));
        assertThat(A.and(B).not().ways().confirming()).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void dropsSetsThatContainASmallerOne() {
        assertThat(A.and(A.or(B)).ways().refuting()).containsExactly(List.of("a"));
        assertThat(A.or(A.and(B)).ways().confirming()).containsExactly(List.of("a"));
        assertThat(A.and(B).or(C).ways().confirming()).containsExactly(List.of("c"), List.of("a", "b"));
    }

    @Test
    void keepsWhatWasComparedWhicheverOperandDecides() {
        Answer comparison = Quantity.of(Unit.PERSONS, 3)
                .compare(Operator.AT_MOST, Quantity.of(Unit.PERSONS, 2), List.of(Trial.STANDARD));
        for (Answer answer : List.of(
                comparison,
                comparison.and(Answer.YES),
                Answer.YES.and(comparison),
                comparison.or(Answer.NO),
                A.and(comparison))) {
            assertThat(answer.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(answer.operator()).contains(Operator.AT_MOST);
            assertThat(answer.observed().orElseThrow().low()).isEqualTo(3);
            assertThat(answer.required().orElseThrow().low()).isEqualTo(2);
            assertThat(answer.figures()).containsExactly(Trial.STANDARD);
        }
    }

    @Test
    void showsWhatWasComparedWhereBothOperandsSayTheSame() {
        Answer below = Quantity.of(Unit.ITEMS, 1).compare(Operator.AT_LEAST, Quantity.of(Unit.ITEMS, 2), List.of());
        assertThat(Answer.NO.or(below).observed()).isPresent();
        assertThat(below.or(Answer.NO).observed()).isPresent();
        assertThat(Answer.NO.and(below).observed()).isPresent();
        assertThat(Answer.YES.and(below.not()).observed()).isPresent();
        assertThat(Answer.YES.or(below.not()).observed()).isPresent();
    }

    @Test
    void turnsTheComparisonRoundWhenItIsNegated() {
        for (Operator operator : Operator.values()) {
            for (int observed = 1; observed <= 3; observed++) {
                Answer comparison =
                        Quantity.of(Unit.PERSONS, observed).compare(operator, Quantity.of(Unit.PERSONS, 2), List.of());
                Answer negated = comparison.not();
                assertThat(negated.operator().orElseThrow().holds(observed - 2))
                        .as("what a page says of the negated " + comparison)
                        .isEqualTo(negated.isYes());
                assertThat(negated.not().operator()).contains(operator);
            }
        }
    }

    @Test
    void agreesWhereTheMissingFactNoLongerMatters() {
        assertThat(Answer.depending("x", List.of(Answer.YES, Answer.YES)).isYes())
                .isTrue();
        assertThat(Answer.depending("x", List.of(Answer.NO, Answer.NO)).isNo()).isTrue();
        assertThat(Answer.depending("x", List.of(Answer.NO, Answer.NO)).missing())
                .isEmpty();
    }

    @Test
    void asksForAllThatAnyPossibleValueWouldCallFor() {
        Answer answer = Answer.depending("x", List.of(Answer.YES, A, B.and(C)));
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.missing()).containsExactly("x", "a", "b", "c");
        assertThat(answer.ways().confirming()).containsExactly(List.of("x"));
        assertThat(answer.ways().refuting()).containsExactly(List.of("x", "a"), List.of("x", "b"), List.of("x", "c"));
    }

    @Test
    void liftsKnownFactsAndNamesUnknownOnes() {
        Fact<Integer> known = Fact.of(Optional.of(3), () -> "x");
        Fact<Integer> unknown = Fact.of(Optional.empty(), () -> "x");
        assertThat(known.is(value -> value > 2).isYes()).isTrue();
        assertThat(known.is(value -> value > 3).isNo()).isTrue();
        assertThat(known.answer(value -> A)).isSameAs(A);
        assertThat(known.value()).contains(3);
        assertThat(unknown.is(value -> true).missing()).containsExactly("x");
        assertThat(unknown.value()).isEmpty();
        assertThat(unknown.path()).isEqualTo("x");
        assertThatIllegalStateException().isThrownBy(() -> Fact.known(3).path());
    }

    @Test
    void doesNotAskForThePathOfAKnownFact() {
        Fact<Integer> fact = Fact.of(Optional.of(3), () -> {
            throw new AssertionError("the path of a known fact");
        });
        assertThat(fact.is(value -> true).isYes()).isTrue();
    }

    private static Answer answer(Verdict verdict, String path) {
        return verdict == Verdict.UNKNOWN ? Answer.unknown(path) : Answer.of(verdict == Verdict.MET);
    }
}
