package org.civilaffairs.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YuanTest {

    private static final Yuan MOST = Yuan.ofFen(Long.MAX_VALUE);
    private static final Yuan LEAST = Yuan.ofFen(Long.MIN_VALUE);

    @Test
    void keepsFen() {
        assertThat(Yuan.of(1240).fen()).isEqualTo(124_000);
        assertThat(Yuan.of(new BigDecimal("1083.33")).fen()).isEqualTo(108_333);
        assertThat(Yuan.ofFen(5).toBigDecimal()).isEqualTo(new BigDecimal("0.05"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "5, 0.05",
        "-5, -0.05",
        "100, 1.00",
        "124000, 1240.00",
        "9223372036854775807, 92233720368547758.07"
    })
    void writesTwoDecimalsAndReadsThemBack(long fen, String text) {
        assertThat(Yuan.ofFen(fen)).hasToString(text);
        assertThat(Yuan.parse(text)).isEqualTo(Yuan.ofFen(fen));
    }

    @Test
    void readsFewerDecimals() {
        assertThat(Yuan.parse("12")).isEqualTo(Yuan.of(12));
        assertThat(Yuan.parse("-12.5")).isEqualTo(Yuan.ofFen(-1250));
        assertThat(Yuan.parse("-0.00")).isSameAs(Yuan.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1,240.00", "1240.000", "1.", ".5", "+1", "1e3", "012", "--1", "１２", "1.00元", " 1"})
    void refusesTextThatIsNoPlainAmount(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.parse(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("1240.00");
    }

    @Test
    void refusesFractionsOfAFen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yuan.of(new BigDecimal("2073.333")))
                .withMessageContaining("2073.333");
        assertThat(Yuan.of(new BigDecimal("2073.5000"))).isEqualTo(Yuan.ofFen(207_350));
        assertThat(Yuan.of(new BigDecimal("1E+3"))).isEqualTo(Yuan.of(1000));
    }

    @Test
    void addsAndSubtracts() {
        assertThat(Yuan.of(3).plus(Yuan.ofFen(1))).isEqualTo(Yuan.ofFen(301));
        assertThat(Yuan.of(3).minus(Yuan.ofFen(301))).isEqualTo(Yuan.ofFen(-1));
        assertThat(Yuan.of(3).negate()).isEqualTo(Yuan.of(-3));
        assertThat(Yuan.of(3).times(-2)).isEqualTo(Yuan.of(-6));
    }

    @Test
    void refusesToOverflowAndNamesTheOperation() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MOST.plus(Yuan.ofFen(1)))
                .withMessage("Amount out of range: 92233720368547758.07 + 0.01;"
                        + " expected at most 92233720368547758.07 yuan in either direction");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LEAST.minus(Yuan.ofFen(1)))
                .withMessageContaining("-92233720368547758.08 - 0.01");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> MOST.times(2))
                .withMessageContaining("92233720368547758.07 * 2");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(LEAST::negate)
                .withMessageContaining("0.00 - -92233720368547758.08");
    }

    @Test
    void refusesAmountsOutOfRange() {
        Stream.<Runnable>of(
                        () -> Yuan.of(Long.MAX_VALUE).fen(),
                        () -> Yuan.of(new BigDecimal("92233720368547758.08")).fen(),
                        () -> Yuan.of(new BigDecimal("1E+1000000000")).fen(),
                        () -> Yuan.parse("99999999999999999.99").fen(),
                        () -> MOST.times(new BigDecimal("1.1"), RoundingMode.DOWN)
                                .fen(),
                        () -> LEAST.dividedBy(-1, RoundingMode.DOWN).fen())
                .forEach(amount -> assertThatExceptionOfType(ArithmeticException.class)
                        .isThrownBy(amount::run)
                        .withMessageContaining("out of range"));
    }

    @Test
    void roundsQuotientsOnlyAsTold() {
        assertThat(Yuan.of(2480).dividedBy(2, RoundingMode.UNNECESSARY)).isEqualTo(Yuan.of(1240));
        assertThat(Yuan.of(13_000).dividedBy(12, RoundingMode.HALF_UP)).isEqualTo(Yuan.parse("1083.33"));
        assertThat(Yuan.of(13_000).dividedBy(12, RoundingMode.UP)).isEqualTo(Yuan.parse("1083.34"));
        assertThat(Yuan.of(-1).dividedBy(3, RoundingMode.DOWN)).isEqualTo(Yuan.parse("-0.33"));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Yuan.of(1).dividedBy(3, RoundingMode.UNNECESSARY));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Yuan.of(1).dividedBy(0, RoundingMode.UP))
                .withMessageContaining("Cannot divide 1.00 yuan by zero");
    }

    @Test
    void multipliesByExactRatios() {
        assertThat(Yuan.of(1595).times(new BigDecimal("1.3"), RoundingMode.UNNECESSARY))
                .isEqualTo(Yuan.parse("2073.50"));
        assertThat(Yuan.parse("0.05").times(new BigDecimal("0.5"), RoundingMode.HALF_UP))
                .isEqualTo(Yuan.parse("0.03"));
    }

    @Test
    void saysInTheNameWhetherEqualCounts() {
        Yuan below = Yuan.parse("1239.99");
        Yuan standard = Yuan.of(1240);
        Yuan above = Yuan.parse("1240.01");

        assertThat(Stream.of(below, standard, above).map(each -> each.isLessThan(standard)))
                .containsExactly(true, false, false);
        assertThat(Stream.of(below, standard, above).map(each -> each.isAtMost(standard)))
                .containsExactly(true, true, false);
        assertThat(Stream.of(below, standard, above).map(each -> each.isMoreThan(standard)))
                .containsExactly(false, false, true);
        assertThat(Stream.of(below, standard, above).map(each -> each.isAtLeast(standard)))
                .containsExactly(false, true, true);
    }

    @Test
    void knowsZeroAndBelow() {
        assertThat(Yuan.ZERO.isZero()).isTrue();
        assertThat(Yuan.ofFen(1).isZero()).isFalse();
        assertThat(Yuan.ofFen(-1).isNegative()).isTrue();
        assertThat(Yuan.ZERO.isNegative()).isFalse();
    }

    @Test
    void picksTheGreaterAndTheSmaller() {
        assertThat(Yuan.of(1).max(Yuan.of(2))).isEqualTo(Yuan.of(2));
        assertThat(Yuan.of(2).max(Yuan.of(1))).isEqualTo(Yuan.of(2));
        assertThat(Yuan.of(1).min(Yuan.of(2))).isEqualTo(Yuan.of(1));
        assertThat(Yuan.of(2).min(Yuan.of(1))).isEqualTo(Yuan.of(1));
    }

    @Test
    void isAValueInOrder() {
        assertThat(Yuan.parse("1.50"))
                .isEqualTo(Yuan.parse("1.5"))
                .hasSameHashCodeAs(Yuan.ofFen(150))
                .isNotEqualTo(Yuan.ofFen(151))
                .isNotEqualTo("1.50");
        assertThat(Yuan.of(2)).isGreaterThan(Yuan.of(1)).isLessThan(Yuan.of(3)).isEqualByComparingTo(Yuan.of(2));
    }
}
