package org.civilaffairs.core.decision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Writes quantities as trees and as text, always exactly. */
final class Measures {

    static final String UNBOUNDED = "unbounded";

    private static final BigInteger[] NOTHING = {BigInteger.ZERO, BigInteger.ONE};

    private Measures() {}

    /** A bound: a number with the decimals of its unit, a fraction such as {@code 3250/3}, or {@code unbounded}. */
    static Object bound(Quantity quantity, long bound) {
        if (Math.abs(bound) == Quantity.UNBOUNDED) {
            return bound < 0 ? "-" + UNBOUNDED : UNBOUNDED;
        }
        return quantity.isExact(bound) ? quantity.decimal(bound) : fraction(quantity, bound);
    }

    private static String fraction(Quantity quantity, long bound) {
        BigInteger numerator = BigInteger.valueOf(bound);
        BigInteger denominator = BigInteger.valueOf(quantity.scale())
                .multiply(BigInteger.TEN.pow(quantity.unit().decimals()));
        BigInteger common = numerator.gcd(denominator);
        return numerator.divide(common) + "/" + denominator.divide(common);
    }

    static List<Object> range(Quantity quantity) {
        return List.of(bound(quantity, quantity.low()), bound(quantity, quantity.high()));
    }

    static String plain(Quantity quantity) {
        return text(quantity, Language.EN) + " " + quantity.unit().title().in(Language.EN);
    }

    /** The number, or the two bounds, without unit; a fraction without end is told as such, with its rounded value. */
    static String text(Quantity quantity, Language language) {
        if (quantity.isPoint()) {
            return number(quantity, quantity.low());
        }
        boolean zh = language == Language.ZH;
        boolean open = quantity.high() == Quantity.UNBOUNDED;
        if (quantity.low() == -Quantity.UNBOUNDED) {
            String most = open ? "" : number(quantity, quantity.high());
            return open ? zh ? "未知" : "unknown" : zh ? "至多 " + most : "at most " + most;
        }
        String least = number(quantity, quantity.low());
        return open ? zh ? "至少 " + least : "at least " + least : least + "–" + number(quantity, quantity.high());
    }

    private static String number(Quantity quantity, long bound) {
        String rounded = quantity.decimal(bound).toPlainString();
        if (quantity.isExact(bound)) {
            return rounded;
        }
        String fraction = fraction(quantity, bound);
        return decimal(fraction).orElseGet(() -> fraction + " (≈" + rounded + ")");
    }

    private static Optional<String> decimal(String fraction) {
        int slash = fraction.indexOf('/');
        try {
            return Optional.of(new BigDecimal(fraction.substring(0, slash))
                    .divide(new BigDecimal(fraction.substring(slash + 1)))
                    .toPlainString());
        } catch (ArithmeticException withoutEnd) {
            return Optional.empty();
        }
    }

    /** Reads a range back; nothing where the bounds are none of {@link #range}. */
    static @Nullable Quantity read(Unit unit, Object low, Object high) {
        boolean openBelow = low.equals("-" + UNBOUNDED);
        boolean openAbove = high.equals(UNBOUNDED);
        BigInteger[] least = openBelow ? NOTHING : fraction(unit, low);
        BigInteger[] most = openAbove ? NOTHING : fraction(unit, high);
        if (least == null || most == null) {
            return null;
        }
        BigInteger scale = least[1].multiply(most[1]).divide(least[1].gcd(most[1]));
        try {
            long from = openBelow ? -Quantity.UNBOUNDED : numbers(least, scale);
            long to = openAbove ? Quantity.UNBOUNDED : numbers(most, scale);
            return from <= to ? Quantity.between(unit, scale.intValueExact(), from, to, List.of()) : null;
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static long numbers(BigInteger[] fraction, BigInteger scale) {
        return fraction[0].multiply(scale.divide(fraction[1])).longValueExact();
    }

    private static BigInteger @Nullable [] fraction(Unit unit, Object bound) {
        if (bound instanceof BigDecimal number) {
            return whole(number.movePointRight(unit.decimals()));
        }
        String text = String.valueOf(bound);
        if (!text.matches("-?[0-9]{1,18}/[1-9][0-9]{0,8}")) {
            return null;
        }
        int slash = text.indexOf('/');
        BigInteger numerator = new BigInteger(text.substring(0, slash)).multiply(BigInteger.TEN.pow(unit.decimals()));
        BigInteger denominator = new BigInteger(text.substring(slash + 1));
        BigInteger common = numerator.gcd(denominator);
        return new BigInteger[] {numerator.divide(common), denominator.divide(common)};
    }

    private static BigInteger @Nullable [] whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0
                ? null
                : new BigInteger[] {number.toBigIntegerExact(), BigInteger.ONE};
    }
}
