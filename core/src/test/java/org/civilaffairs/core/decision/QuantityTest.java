package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.civilaffairs.core.decision.Quantity.UNBOUNDED;
import static org.civilaffairs.core.decision.Trial.yuan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ObjectAssert;
import org.civilaffairs.core.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static final Quantity OPEN = persons(2, UNBOUNDED, "open");
    private static final Quantity DEEP = persons(-UNBOUNDED, 3, "deep");
    private static final Quantity ANY = persons(-UNBOUNDED, UNBOUNDED, "any");
    private static final Quantity SOME = persons(1, 4, "some");
    private static final Quantity FIVE = Quantity.of(Unit.PERSONS, 5);

    @Test
    void takesAnAmountAsFarAsItIsKnown() {
        assertThat(Quantity.of(Optional.of(Yuan.parse("2.50")), "fact").yuan()).isEqualTo(Yuan.parse("2.50"));
        Quantity unknown = Quantity.of(Optional.empty(), "fact");
        assertThat(unknown.low()).isZero();
        assertThat(unknown.high()).isEqualTo(Quantity.UNBOUNDED);
        assertThat(unknown.missing()).containsExactly("fact");
    }

    @Test
    void addsWithoutBoundsWhereAPartHasNone() {
        isBetween(OPEN.plus(SOME), 3, UNBOUNDED);
        isBetween(DEEP.plus(SOME), -UNBOUNDED, 7);
        isBetween(OPEN.plus(DEEP), -UNBOUNDED, UNBOUNDED);
        isBetween(OPEN.plus(FIVE).plus(OPEN), 9, UNBOUNDED);
        isBetween(ANY.plus(FIVE), -UNBOUNDED, UNBOUNDED);
    }

    @Test
    void subtractsWithTheBoundsTurnedRound() {
        isBetween(FIVE.minus(OPEN), -UNBOUNDED, 3);
        isBetween(FIVE.minus(DEEP), 2, UNBOUNDED);
        isBetween(SOME.minus(SOME), -3, 3);
        isBetween(OPEN.minus(OPEN), -UNBOUNDED, UNBOUNDED);
        isBetween(FIVE.minus(FIVE), 0, 0);
    }

    @Test
    void multipliesBounds() {
        isBetween(SOME.times(3), 3, 12);
        isBetween(OPEN.times(3), 6, UNBOUNDED);
        isBetween(DEEP.times(2), -UNBOUNDED, 6);
        isBetween(ANY.times(0), 0, 0);
        assertThat(OPEN.times(0).missing()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.times(-1)).withMessageContaining("-1");
    }

    @Test
    void keepsAFloorAndACap() {
        isBetween(SOME.atLeast(2), 2, 4);
        isBetween(SOME.atLeast(0), 1, 4);
        isBetween(DEEP.atLeast(0), 0, 3);
        isBetween(SOME.atMost(3), 1, 3);
        isBetween(OPEN.atMost(10), 2, 10);
        isBetween(ANY.atLeast(0).atMost(10), 0, 10);
    }

    @Test
    void isKnownWhereALimitLeavesOneValue() {
        assertThat(SOME.atLeast(4).isPoint()).isTrue();
        assertThat(SOME.atLeast(9).missing()).isEmpty();
        assertThat(SOME.atMost(1).low()).isEqualTo(1);
        assertThat(SOME.atMost(-5).high()).isEqualTo(-5);
    }

    @Test
    void takesTheLesserAndTheGreater() {
        isBetween(SOME.min(FIVE), 1, 4);
        assertThat(SOME.min(FIVE)).isSameAs(SOME);
        isBetween(SOME.max(FIVE), 5, 5);
        isBetween(OPEN.min(FIVE), 2, 5);
        isBetween(OPEN.max(FIVE), 5, UNBOUNDED);
        isBetween(DEEP.max(OPEN), 2, UNBOUNDED);
        isBetween(DEEP.min(OPEN), -UNBOUNDED, 3);
    }

    @Test
    void countsOnlyIfItDoes() {
        assertThat(Quantity.when(Answer.YES, SOME)).isSameAs(SOME);
        isBetween(Quantity.when(Answer.NO, SOME), 0, 0);
        isBetween(Quantity.when(Answer.unknown("counts"), SOME), 0, 4);
        isBetween(Quantity.when(Answer.unknown("counts"), DEEP), -UNBOUNDED, 3);
        isBetween(Quantity.when(Answer.unknown("counts"), persons(-4, -2, "debt")), -4, 0);
        assertThat(Quantity.when(Answer.unknown("counts"), SOME).missing()).containsExactly("counts", "some");
        assertThat(Quantity.when(Answer.unknown("counts"), FIVE).missing()).containsExactly("counts");
        assertThat(Quantity.when(Answer.unknown("counts"), FIVE.minus(FIVE)).missing())
                .isEmpty();
    }

    @Test
    void missesNothingOnceItIsKnown() {
        assertThat(FIVE.missing()).isEmpty();
        assertThat(SOME.plus(OPEN).missing()).containsExactly("some", "open");
        assertThat(SOME.plus(SOME).missing()).containsExactly("some");
        assertThat(Quantity.between(Unit.PERSONS, 1, 3, 3, "same").missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // observed, operator, line, verdict: neither side needs an end
        "open, AT_LEAST, 2, MET",
        "open, MORE_THAN, 2, UNKNOWN",
        "open, LESS_THAN, 2, NOT_MET",
        "open, AT_MOST, 2, UNKNOWN",
        "deep, AT_MOST, 3, MET",
        "deep, LESS_THAN, 3, UNKNOWN",
        "deep, MORE_THAN, 3, NOT_MET",
        "deep, AT_LEAST, 3, UNKNOWN",
        "any, LESS_THAN, 0, UNKNOWN"
    })
    void comparesWithoutBounds(String observed, Operator operator, int line, Verdict verdict) {
        Quantity seen = observed.equals("open") ? OPEN : observed.equals("deep") ? DEEP : ANY;
        Answer answer = seen.compare(operator, Quantity.of(Unit.PERSONS, line), List.of());
        assertThat(answer.verdict()).isEqualTo(verdict);
        assertThat(answer.missing()).isEqualTo(verdict == Verdict.UNKNOWN ? List.of(observed) : List.of());
    }

    @Test
    void comparesWithALineThatIsUnknown() {
        Quantity line = persons(0, UNBOUNDED, "figure:x@310000");
        assertThat(FIVE.compare(Operator.LESS_THAN, line, List.of()).missing()).containsExactly("figure:x@310000");
        assertThat(persons(0, UNBOUNDED, "income")
                        .compare(Operator.LESS_THAN, line, List.of())
                        .missing())
                .containsExactly("income", "figure:x@310000");
        assertThat(persons(-3, -1, "debt")
                        .compare(Operator.LESS_THAN, line, List.of())
                        .isYes())
                .isTrue();
    }

    @Test
    void refusesToMixMeasures() {
        assertThatIllegalArgumentException().isThrownBy(() -> FIVE.plus(yuan(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yuan(5).compare(Operator.AT_MOST, Quantity.of(Unit.YUAN, 12, 5), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> yuan(5).min(yuan(5).dividedBy(2)));
    }

    @Test
    void neverOverflowsSilently() {
        Quantity most = Quantity.of(Unit.YUAN, Long.MAX_VALUE - 1);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(yuan(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FIVE.dividedBy(Integer.MAX_VALUE).dividedBy(2));
    }

    @Test
    void staysExactAtAFinerScale() {
        Quantity year = Quantity.of(Unit.YUAN, 13_000_00).dividedBy(12);
        assertThat(year.scale()).isEqualTo(12);
        assertThat(year.atScale(36).low()).isEqualTo(3 * 13_000_00);
        assertThat(year).hasToString("3250/3 (≈1083.33) yuan");
        assertThat(year.times(12).rounded(Rounding.TO_FEN).yuan()).isEqualTo(Yuan.of(13_000));
        assertThat(yuan(1595)
                        .times(new BigDecimal("1.3"))
                        .rounded(Rounding.TO_FEN)
                        .yuan())
                .isEqualTo(Yuan.parse("2073.50"));
        assertThat(yuan(1240).times(new BigDecimal("1.50")).scale()).isEqualTo(100);
    }

    @Test
    void tellsAKnownAmountOnly() {
        assertThat(yuan(5).yuan()).isEqualTo(Yuan.of(5));
        assertThatIllegalStateException().isThrownBy(() -> FIVE.yuan());
        assertThatIllegalStateException().isThrownBy(() -> yuan(5).dividedBy(2).yuan());
        assertThatIllegalStateException()
                .isThrownBy(() -> yuan(1, 2, "x").yuan())
                .withMessageContaining("1.00–2.00 yuan");
    }

    @Test
    void leavesRoomForWhatMayTakeFromIt() {
        assertThat(yuan(5).orLess(yuan(0)).yuan()).isEqualTo(Yuan.of(5));
        Quantity perhaps = yuan(5).orLess(yuan(0, 3, "x"));
        isBetween(perhaps, 0, 500);
        assertThat(perhaps.missing()).containsExactly("x");
    }

    @Test
    void asksOnceForAFigureThatCountsForSeveral() {
        Quantity standard = persons(0, UNBOUNDED, "figure");
        Answer answer = standard.plus(standard).plus(standard).compare(Operator.MORE_THAN, FIVE, List.of());
        assertThat(answer.ways().confirming()).containsExactly(List.of("figure"));
        assertThat(answer.ways().refuting()).containsExactly(List.of("figure"));
    }

    @Test
    void looksAtPairsOnlyWhereManyFactsAreUnknown() {
        Quantity sum = Quantity.of(Unit.PERSONS, 0);
        for (int i = 0; i < 30; i++) {
            sum = sum.plus(persons(0, 10, "x" + i));
        }
        assertThat(sum.compare(Operator.MORE_THAN, Quantity.of(Unit.PERSONS, 15), List.of())
                        .ways()
                        .confirming())
                .hasSize(30 * 29 / 2)
                .contains(List.of("x0", "x29"));
        assertThat(sum.compare(Operator.MORE_THAN, Quantity.of(Unit.PERSONS, 25), List.of())
                        .ways()
                        .confirming())
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(30);
    }

    private static Quantity persons(long low, long high, String path) {
        return Quantity.between(Unit.PERSONS, 1, low, high, path);
    }

    private static void isBetween(Quantity quantity, long low, long high) {
        ObjectAssert<Quantity> assertion = assertThat(quantity);
        assertion.returns(low, Quantity::low).returns(high, Quantity::high);
        assertThat(quantity.isPoint()).isEqualTo(low == high);
    }
}
