package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.civilaffairs.core.money.Yuan;

/** Rounding of exact fractions of fen, against decimal arithmetic. */
class RoundingProperties {

    @Property
    void roundsAsDecimalsWould(
            @ForAll @LongRange(min = 0, max = 10_000_000) long numbers,
            @ForAll @IntRange(min = 1, max = 3_600) int scale) {
        assertThat(rounded(numbers, scale, Rounding.TO_FEN))
                .isEqualTo(decimal(numbers, scale, 1, RoundingMode.HALF_UP));
        assertThat(rounded(numbers, scale, Rounding.UP_TO_JIAO))
                .isEqualTo(decimal(numbers, scale, 10, RoundingMode.CEILING));
        assertThat(rounded(numbers, scale, Rounding.UP_TO_YUAN))
                .isEqualTo(decimal(numbers, scale, 100, RoundingMode.CEILING));
    }

    @Property
    void roundsTheBoundsOfAnInterval(
            @ForAll @LongRange(min = -10_000, max = 10_000) long low,
            @ForAll @LongRange(min = 0, max = 10_000) long width,
            @ForAll @IntRange(min = 1, max = 360) int scale,
            @ForAll Rounding rounding) {
        Quantity rounded =
                Quantity.between(Unit.YUAN, scale, low, low + width, "x").rounded(rounding);
        assertThat(rounded.low()).isEqualTo(rounding.apply(low, scale));
        assertThat(rounded.high()).isEqualTo(rounding.apply(low + width, scale));
        assertThat(rounded.scale()).isEqualTo(1);
        assertThat(rounded.missing().isEmpty()).isEqualTo(rounded.isPoint());
    }

    @Example
    void roundsOnlyWhatLiesBetween() {
        assertThat(rounded(165_849, 200, Rounding.TO_FEN)).isEqualTo(Yuan.parse("8.29"));
        assertThat(rounded(5, 10, Rounding.TO_FEN)).isEqualTo(Yuan.parse("0.01"));
        assertThat(rounded(4, 10, Rounding.TO_FEN)).isEqualTo(Yuan.ZERO);
        assertThat(rounded(82_930, 1, Rounding.UP_TO_JIAO)).isEqualTo(Yuan.parse("829.30"));
        assertThat(rounded(82_931, 1, Rounding.UP_TO_JIAO)).isEqualTo(Yuan.parse("829.40"));
        assertThat(rounded(82_901, 1, Rounding.UP_TO_YUAN)).isEqualTo(Yuan.parse("830.00"));
        assertThat(rounded(82_900, 1, Rounding.UP_TO_YUAN)).isEqualTo(Yuan.parse("829.00"));
    }

    @Example
    void keepsWhatHasNoEnd() {
        Quantity open = Quantity.between(Unit.YUAN, 12, -Quantity.UNBOUNDED, Quantity.UNBOUNDED, "x");
        for (Rounding rounding : Rounding.values()) {
            assertThat(open.rounded(rounding))
                    .returns(-Quantity.UNBOUNDED, Quantity::low)
                    .returns(Quantity.UNBOUNDED, Quantity::high);
        }
    }

    private static Yuan rounded(long numbers, int scale, Rounding rounding) {
        return Quantity.of(Unit.YUAN, scale, numbers).rounded(rounding).yuan();
    }

    private static Yuan decimal(long numbers, int scale, int unit, RoundingMode mode) {
        return Yuan.ofFen(BigDecimal.valueOf(numbers)
                        .divide(BigDecimal.valueOf((long) scale * unit), 0, mode)
                        .longValueExact()
                * unit);
    }
}
