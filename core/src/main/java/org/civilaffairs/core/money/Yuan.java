package org.civilaffairs.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.civilaffairs.core.json.AnyJackson;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money in yuan (元), kept in fen (分).
 *
 * <p>Amounts may be negative. Arithmetic never rounds on its own and never overflows silently. Compare with {@link
 * #isLessThan}, {@link #isAtMost}, {@link #isMoreThan} and {@link #isAtLeast}, whose names say whether an equal amount
 * counts.
 */
@AnyJackson
public final class Yuan implements Comparable<Yuan> {

    /** No money at all: 0.00 yuan. */
    public static final Yuan ZERO = new Yuan(0);

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,16})(\\.[0-9]{1,2})?");
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 19;
    private static final long FEN_PER_YUAN = 100;

    private final long fen;

    private Yuan(long fen) {
        this.fen = fen;
    }

    /**
     * Returns the amount of so many fen.
     *
     * @param fen the amount in fen, a hundredth of a yuan
     * @return the amount
     */
    public static Yuan ofFen(long fen) {
        return fen == 0 ? ZERO : new Yuan(fen);
    }

    /**
     * Returns the amount of so many whole yuan.
     *
     * @param yuan the amount in yuan
     * @return the amount
     * @throws ArithmeticException if the amount is out of range
     */
    public static Yuan of(long yuan) {
        try {
            return ofFen(Math.multiplyExact(yuan, FEN_PER_YUAN));
        } catch (ArithmeticException overflow) {
            throw outOfRange(yuan + " yuan", overflow);
        }
    }

    /**
     * Returns the amount of so many yuan, without rounding.
     *
     * @param yuan the amount in yuan, with at most two decimals other than zero
     * @return the amount
     * @throws IllegalArgumentException if the amount has a fraction of a fen
     * @throws ArithmeticException if the amount is out of range
     */
    public static Yuan of(BigDecimal yuan) {
        BigDecimal exact = yuan.stripTrailingZeros();
        if (exact.scale() > DECIMALS) {
            throw new IllegalArgumentException("An amount in yuan has at most two decimals, but this has more: " + yuan
                    + "; round it first, in the way the law cites");
        }
        return fromFen(exact.scaleByPowerOfTen(DECIMALS), RoundingMode.UNNECESSARY);
    }

    /**
     * Reads an amount as {@link #toString} writes it.
     *
     * @param text a plain decimal in yuan such as {@code 1240.00}, with at most two decimals and an optional minus
     * @return the amount
     * @throws IllegalArgumentException if the text is not such an amount
     * @throws ArithmeticException if the amount is out of range
     */
    public static Yuan parse(String text) {
        Objects.requireNonNull(text, "Not an amount in yuan: null; expected a plain decimal, such as 1240.00");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an amount in yuan: \"" + text
                    + "\"; expected a plain decimal with at most two decimals, such as 1240.00");
        }
        return of(new BigDecimal(text));
    }

    /**
     * Returns this amount in fen.
     *
     * @return the number of fen, negative for a negative amount
     */
    public long fen() {
        return fen;
    }

    /**
     * Returns this amount in yuan with two decimals.
     *
     * @return the amount in yuan, of scale 2
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(fen, DECIMALS);
    }

    /**
     * Returns the sum of this amount and another.
     *
     * @param other the amount to add
     * @return the sum
     * @throws ArithmeticException if the sum is out of range
     */
    public Yuan plus(Yuan other) {
        try {
            return ofFen(Math.addExact(fen, other.fen));
        } catch (ArithmeticException overflow) {
            throw outOfRange(this + " + " + other, overflow);
        }
    }

    /**
     * Returns this amount less another.
     *
     * @param other the amount to subtract
     * @return the difference, negative if the other amount is more
     * @throws ArithmeticException if the difference is out of range
     */
    public Yuan minus(Yuan other) {
        try {
            return ofFen(Math.subtractExact(fen, other.fen));
        } catch (ArithmeticException overflow) {
            throw outOfRange(this + " - " + other, overflow);
        }
    }

    /**
     * Returns this amount so many times.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if the product is out of range
     */
    public Yuan times(long factor) {
        try {
            return ofFen(Math.multiplyExact(fen, factor));
        } catch (ArithmeticException overflow) {
            throw outOfRange(this + " * " + factor, overflow);
        }
    }

    /**
     * Returns this amount multiplied by an exact ratio and rounded to the fen.
     *
     * @param factor the ratio, such as 1.3
     * @param rounding how to round to the fen, as the law cites it
     * @return the product
     * @throws ArithmeticException if the product is out of range, or if it is not exact and rounding is {@link
     *     RoundingMode#UNNECESSARY}
     */
    public Yuan times(BigDecimal factor, RoundingMode rounding) {
        return fromFen(BigDecimal.valueOf(fen).multiply(factor), rounding);
    }

    /**
     * Returns this amount divided into equal parts and rounded to the fen.
     *
     * <p>Compare totals instead of quotients where the law compares: a rounded quotient is only for paying.
     *
     * @param divisor how many parts
     * @param rounding how to round to the fen, as the law cites it
     * @return the quotient
     * @throws ArithmeticException if the divisor is zero, or if the quotient is not exact and rounding is {@link
     *     RoundingMode#UNNECESSARY}
     */
    public Yuan dividedBy(long divisor, RoundingMode rounding) {
        if (divisor == 0) {
            throw new ArithmeticException("Cannot divide " + this + " yuan by zero; expected another number of parts");
        }
        BigDecimal quotient = BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(divisor), 0, rounding);
        return fromFen(quotient, RoundingMode.UNNECESSARY);
    }

    /**
     * Returns the greater of this amount and another.
     *
     * @param other the amount to compare with
     * @return the greater amount
     */
    public Yuan max(Yuan other) {
        return fen >= other.fen ? this : other;
    }

    /**
     * Returns the smaller of this amount and another.
     *
     * @param other the amount to compare with
     * @return the smaller amount
     */
    public Yuan min(Yuan other) {
        return fen <= other.fen ? this : other;
    }

    /**
     * Returns this amount with the opposite sign.
     *
     * @return the negated amount
     * @throws ArithmeticException if the negated amount is out of range
     */
    public Yuan negate() {
        return ZERO.minus(this);
    }

    /**
     * Tells whether this amount is below zero.
     *
     * @return true if it is; zero is not negative
     */
    public boolean isNegative() {
        return fen < 0;
    }

    /**
     * Tells whether this amount is exactly zero.
     *
     * @return true if it is
     */
    public boolean isZero() {
        return fen == 0;
    }

    /**
     * Tells whether this amount is less than another (低于, 不满).
     *
     * @param other the amount to compare with
     * @return true if it is; an equal amount is not less
     */
    public boolean isLessThan(Yuan other) {
        return fen < other.fen;
    }

    /**
     * Tells whether this amount is another or less (以下, 不超过).
     *
     * @param other the amount to compare with
     * @return true if it is; an equal amount is at most
     */
    public boolean isAtMost(Yuan other) {
        return fen <= other.fen;
    }

    /**
     * Tells whether this amount is more than another (高于, 超过).
     *
     * @param other the amount to compare with
     * @return true if it is; an equal amount is not more
     */
    public boolean isMoreThan(Yuan other) {
        return fen > other.fen;
    }

    /**
     * Tells whether this amount is another or more (以上, 不低于, 达到).
     *
     * @param other the amount to compare with
     * @return true if it is; an equal amount is at least
     */
    public boolean isAtLeast(Yuan other) {
        return fen >= other.fen;
    }

    /**
     * Compares this amount with another, the smaller first.
     *
     * @param other the amount to compare with
     * @return a number below, at or above zero
     */
    @Override
    public int compareTo(Yuan other) {
        return Long.compare(fen, other.fen);
    }

    /**
     * Tells whether an object is the same amount.
     *
     * @param object the object to compare with
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Yuan other && fen == other.fen;
    }

    /**
     * Returns a hash code of the amount.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /**
     * Writes this amount in yuan, always with two decimals, without grouping or sign of currency.
     *
     * @return the amount, such as {@code 1240.00} or {@code -0.05}
     */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }

    private static Yuan fromFen(BigDecimal exact, RoundingMode rounding) {
        // Asked first because 1E+1000000000 is short to write and long to write out.
        if (exact.precision() - (long) exact.scale() > MOST_DIGITS) {
            throw outOfRange(exact + " fen");
        }
        BigDecimal fen = exact.setScale(0, rounding);
        if (fen.unscaledValue().bitLength() >= Long.SIZE) {
            throw outOfRange(fen + " fen");
        }
        return ofFen(fen.longValueExact());
    }

    private static ArithmeticException outOfRange(String amount, ArithmeticException cause) {
        ArithmeticException exception = outOfRange(amount);
        exception.initCause(cause);
        return exception;
    }

    private static ArithmeticException outOfRange(String amount) {
        return new ArithmeticException("Amount out of range: " + amount + "; expected at most " + ofFen(Long.MAX_VALUE)
                + " yuan in either direction");
    }
}
