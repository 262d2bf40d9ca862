package org.civilaffairs.core.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;

/**
 * An exact quantity of which perhaps only bounds are known (可能仅知范围的数量): the interval of all values that it can
 * still have, with the paths of the facts that keep it from being a point.
 *
 * <p>Values are whole numbers of {@code 1/scale} of the unit's smallest part, so that a twelfth of a yearly amount stays
 * exact: for {@link Unit#YUAN} with scale 12, the number 130 is 130/12 fen. Quantities that are added or compared have
 * the same unit and scale. An interval may be unbounded on either side.
 */
public final class Quantity {

    /** Stands for the missing upper bound; its negative for the missing lower bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    private static final List<Part> POINT = List.of();

    private final Unit unit;
    private final int scale;
    private final long base;
    private final long low;
    private final long high;
    private final List<Part> parts;

    private Quantity(Unit unit, int scale, long base, long low, long high, List<Part> parts) {
        this.unit = unit;
        this.scale = scale;
        this.base = base;
        this.low = low;
        this.high = high;
        this.parts = parts;
    }

    /**
     * Returns a known quantity.
     *
     * @param unit its unit
     * @param scale how many numbers make the smallest part of the unit
     * @param value its value, in numbers
     * @return the quantity
     */
    public static Quantity of(Unit unit, int scale, long value) {
        return new Quantity(unit, scale, value, value, value, POINT);
    }

    /**
     * Returns a known amount of money.
     *
     * @param amount the amount
     * @return the quantity, of scale 1
     */
    public static Quantity of(Yuan amount) {
        return of(Unit.YUAN, 1, amount.fen());
    }

    /**
     * Returns an amount of money as far as it is known.
     *
     * @param amount the amount, if known
     * @param path its path
     * @return the quantity, of scale 1; an unknown amount lies anywhere from zero up
     */
    public static Quantity of(Optional<Yuan> amount, String path) {
        return amount.isPresent() ? of(amount.get()) : between(Unit.YUAN, 1, 0, UNBOUNDED, path);
    }

    /**
     * Returns an amount of money whose path is only made if the amount is unknown.
     *
     * @param amount the amount, if known
     * @param path its path
     * @return the quantity, of scale 1; an unknown amount lies anywhere from zero up
     */
    public static Quantity of(Optional<Yuan> amount, Supplier<String> path) {
        return amount.isPresent() ? of(amount.get()) : between(Unit.YUAN, 1, 0, UNBOUNDED, path.get());
    }

    /**
     * Reads an amount of money from a figure.
     *
     * @param figure the figure
     * @return the quantity, of scale 1; an unknown figure lies anywhere from zero up
     */
    public static Quantity of(Figure<Yuan> figure) {
        return of(figure.value(), figure::path);
    }

    /**
     * Returns a known number of a unit.
     *
     * @param unit the unit
     * @param value the number
     * @return the quantity, of scale 1
     */
    public static Quantity of(Unit unit, long value) {
        return of(unit, 1, value);
    }

    /**
     * Returns a quantity of which a fact is missing.
     *
     * @param unit its unit
     * @param scale its scale
     * @param low the least value it can have
     * @param high the greatest value it can have, or {@link #UNBOUNDED}
     * @param path the path of the missing fact
     * @return the quantity
     */
    public static Quantity between(Unit unit, int scale, long low, long high, String path) {
        return between(unit, scale, low, high, List.of(path));
    }

    /**
     * Returns a quantity of which several facts are missing, which only together tell it.
     *
     * @param unit its unit
     * @param scale its scale
     * @param low the least value it can have
     * @param high the greatest value it can have, or {@link #UNBOUNDED}
     * @param paths the paths of the missing facts
     * @return the quantity
     */
    public static Quantity between(Unit unit, int scale, long low, long high, List<String> paths) {
        return low == high
                ? of(unit, scale, low)
                : new Quantity(unit, scale, 0, low, high, List.of(Part.of(low, high, paths)));
    }

    // What knowing some facts may prove: upper limits, and those of the negated quantity.
    private Quantity limited(
            int newScale, long least, long most, List<String> paths, List<Reach> limits, List<Reach> opposite) {
        Part part = Part.limited(least, most, paths, limits, opposite);
        return new Quantity(unit, newScale, 0, least, most, List.of(part));
    }

    private List<Reach> limits() {
        return Reach.ofSum(base, parts);
    }

    private List<Reach> opposite() {
        return negated().limits();
    }

    /**
     * Returns a quantity that counts only if an answer is yes, and is zero if it is no.
     *
     * @param counts whether it counts
     * @param quantity the quantity
     * @return the quantity, zero, or while the answer is unknown whatever lies between
     */
    public static Quantity when(Answer counts, Quantity quantity) {
        return switch (counts.verdict()) {
            case MET -> quantity;
            case NOT_MET -> of(quantity.unit, quantity.scale, 0);
            case UNKNOWN -> quantity.orZero(counts.ways());
        };
    }

    private Quantity orZero(Ways counts) {
        long least = Math.min(0, low);
        long most = Math.max(0, high);
        return least == most
                ? of(unit, scale, 0)
                : limited(
                        scale,
                        least,
                        most,
                        Ways.union(counts.settling(), missing()),
                        Reach.ifCounted(counts, limits()),
                        Reach.ifCounted(counts, opposite()));
    }

    /**
     * Returns the sum.
     *
     * @param other what is added
     * @return the sum
     */
    public Quantity plus(Quantity other) {
        requireSameMeasure(other);
        if (isPoint() && other.isPoint()) {
            return of(unit, scale, Math.addExact(low, other.low));
        }
        return new Quantity(
                unit,
                scale,
                add(base, other.base),
                add(low, other.low),
                add(high, other.high),
                concat(parts, other.parts));
    }

    /**
     * Returns the difference.
     *
     * @param other what is taken away
     * @return the difference, which may be negative
     */
    public Quantity minus(Quantity other) {
        if (isPoint() && other.isPoint()) {
            requireSameMeasure(other);
            return of(unit, scale, Math.subtractExact(low, other.low));
        }
        return plus(other.negated());
    }

    private Quantity negated() {
        List<Part> negated =
                parts.isEmpty() ? POINT : parts.stream().map(Part::negated).toList();
        return new Quantity(unit, scale, -base, -high, -low, negated);
    }

    /**
     * Returns a multiple.
     *
     * @param factor how many times, not negative
     * @return the product
     */
    public Quantity times(long factor) {
        if (factor < 0) {
            throw new IllegalArgumentException("A factor is not negative, but was " + factor);
        }
        if (factor == 0) {
            return of(unit, scale, 0);
        }
        List<Part> multiplied = parts.isEmpty()
                ? POINT
                : parts.stream().map(part -> part.times(factor)).toList();
        return new Quantity(
                unit, scale, multiply(base, factor), multiply(low, factor), multiply(high, factor), multiplied);
    }

    /**
     * Returns an exact multiple.
     *
     * @param multiple how many times, not negative, with at most two decimals
     * @return the product, of a scale that is a hundred times finer
     */
    public Quantity times(BigDecimal multiple) {
        return times(multiple.movePointRight(2).longValueExact()).dividedBy(100);
    }

    /**
     * Returns the same quantity counted in smaller numbers.
     *
     * @param finer the new scale, a multiple of the present one
     * @return the quantity
     */
    public Quantity atScale(int finer) {
        Quantity multiplied = times(finer / scale);
        return new Quantity(unit, finer, multiplied.base, multiplied.low, multiplied.high, multiplied.parts);
    }

    /**
     * Returns the quantity, but at least a floor.
     *
     * @param floor the least value, in numbers
     * @return the quantity
     */
    public Quantity atLeast(long floor) {
        return low >= floor ? this : changed(scale, number -> Math.max(number, floor));
    }

    /**
     * Returns the quantity, but at most a cap.
     *
     * @param cap the greatest value, in numbers
     * @return the quantity
     */
    public Quantity atMost(long cap) {
        return high <= cap ? this : changed(scale, number -> Math.min(number, cap));
    }

    // The change never makes a greater number the lesser one.
    private Quantity changed(int newScale, LongUnaryOperator change) {
        long least = change.applyAsLong(low);
        long most = change.applyAsLong(high);
        return least == most
                ? of(unit, newScale, least)
                : limited(
                        newScale,
                        least,
                        most,
                        missing(),
                        Reach.mapped(limits(), change),
                        Reach.mapped(opposite(), number -> -change.applyAsLong(-number)));
    }

    /**
     * Returns whichever of two quantities is less.
     *
     * @param other the other quantity
     * @return the lesser one; while that is unknown, the interval in which it lies
     */
    public Quantity min(Quantity other) {
        requireSameMeasure(other);
        if (high <= other.low) {
            return this;
        }
        if (other.high <= low) {
            return other;
        }
        return limited(
                scale,
                Math.min(low, other.low),
                Math.min(high, other.high),
                Ways.union(missing(), other.missing()),
                Reach.ofEither(limits(), other.limits(), Math::min),
                Reach.ofEither(opposite(), other.opposite(), Math::max));
    }

    /**
     * Returns whichever of two quantities is greater.
     *
     * @param other the other quantity
     * @return the greater one; while that is unknown, the interval in which it lies
     */
    public Quantity max(Quantity other) {
        return negated().min(other.negated()).negated();
    }

    /**
     * Returns an exact part.
     *
     * @param divisor by how much it is divided, above zero
     * @return the quotient, of a finer scale
     */
    public Quantity dividedBy(int divisor) {
        return new Quantity(unit, Math.multiplyExact(scale, divisor), base, low, high, parts);
    }

    /**
     * Returns the quantity, or any lesser amount down to zero if something else may take from it.
     *
     * @param other what may take from it
     * @return the quantity itself if the other is zero, otherwise the interval from zero to it
     */
    public Quantity orLess(Quantity other) {
        return other.isPoint() && other.low() == 0
                ? this
                : between(unit, scale, Math.min(0, low), high, Ways.union(missing(), other.missing()));
    }

    /**
     * Returns the quantity divided by the scale and rounded, in whole smallest parts of the unit.
     *
     * @param rounding how a fraction is rounded
     * @return the quantity, of scale 1
     */
    public Quantity rounded(Rounding rounding) {
        if (scale == 1 && rounding == Rounding.TO_FEN) {
            return this;
        }
        return isPoint()
                ? of(unit, 1, rounding.apply(low, scale))
                : changed(1, number -> Math.abs(number) == UNBOUNDED ? number : rounding.apply(number, scale));
    }

    /**
     * Compares with a line.
     *
     * @param operator how
     * @param line the line
     * @param figures the figures that the line is made of
     * @return whether the comparison holds
     */
    public Answer compare(Operator operator, Quantity line, List<FigureUse> figures) {
        return compare(operator, line, 1, figures);
    }

    /**
     * Compares a total with a line for each of several.
     *
     * @param operator how
     * @param one the line for one
     * @param times for how many
     * @param figures the figures that the line is made of
     * @return whether the comparison holds
     */
    public Answer compareEach(Operator operator, Quantity one, int times, List<FigureUse> figures) {
        return compare(operator, one.times(times), times, figures);
    }

    private Answer compare(Operator operator, Quantity line, int each, List<FigureUse> figures) {
        requireSameMeasure(line);
        boolean holdsLow = operator.holds(subtract(low, line.high));
        boolean holdsHigh = operator.holds(subtract(high, line.low));
        if (holdsLow == holdsHigh) {
            Verdict verdict = holdsLow ? Verdict.MET : Verdict.NOT_MET;
            return new Answer(verdict, Ways.NONE, this, operator, line, figures, each);
        }
        return new Answer(Verdict.UNKNOWN, minus(line).ways(operator), this, operator, line, figures, each);
    }

    private Ways ways(Operator operator) {
        List<Reach> limits = limits();
        List<Reach> opposite = opposite();
        return operator.isUpperLimit()
                ? new Ways(
                        missing(),
                        Reach.waysTo(operator::holds, limits),
                        Reach.waysTo(number -> !operator.holds(-number), opposite))
                : new Ways(
                        missing(),
                        Reach.waysTo(number -> operator.holds(-number), opposite),
                        Reach.waysTo(number -> !operator.holds(number), limits));
    }

    /**
     * Returns whether the value is known.
     *
     * @return whether the interval is a point
     */
    public boolean isPoint() {
        return low == high;
    }

    /**
     * Returns whether the value is known to be zero.
     *
     * @return whether the interval is the point zero
     */
    public boolean isZero() {
        return low == 0 && high == 0;
    }

    /**
     * Returns the least value.
     *
     * @return the lower bound, in numbers
     */
    public long low() {
        return low;
    }

    /**
     * Returns the greatest value.
     *
     * @return the upper bound, in numbers, or {@link #UNBOUNDED}
     */
    public long high() {
        return high;
    }

    /**
     * Returns the unit.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns the scale.
     *
     * @return how many numbers make the smallest part of the unit
     */
    public int scale() {
        return scale;
    }

    /**
     * Returns a known amount of money.
     *
     * @return the amount
     * @throws IllegalStateException if it is not a known whole number of fen
     */
    public Yuan yuan() {
        if (!isPoint() || unit != Unit.YUAN || scale != 1) {
            throw new IllegalStateException("Not a known amount in fen: " + this);
        }
        return Yuan.ofFen(low);
    }

    /**
     * Returns the paths of the facts that keep the quantity from being a point.
     *
     * @return the paths; none for a point
     */
    public List<String> missing() {
        if (isPoint()) {
            return List.of();
        }
        List<String> paths = List.of();
        for (Part part : parts) {
            paths = Ways.union(paths, part.settling());
        }
        return paths;
    }

    /**
     * Returns a bound as an exact decimal in the unit, if it is one.
     *
     * @param bound {@link #low()} or {@link #high()}
     * @return the decimal, rounded half up where it has no end
     */
    BigDecimal decimal(long bound) {
        return BigDecimal.valueOf(bound)
                .divide(
                        BigDecimal.valueOf(scale).multiply(BigDecimal.TEN.pow(unit.decimals())),
                        unit.decimals(),
                        RoundingMode.HALF_UP);
    }

    boolean isExact(long bound) {
        return bound % scale == 0;
    }

    private void requireSameMeasure(Quantity other) {
        if (unit != other.unit || scale != other.scale) {
            throw new IllegalArgumentException("Quantities of different measure: " + this + " and " + other);
        }
    }

    private static List<Part> concat(List<Part> a, List<Part> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Part> all = new ArrayList<>(a);
        b.forEach(part -> merge(all, part));
        return all;
    }

    // Parts that miss the same facts rise and fall together: a standard that counts for three members is one unknown.
    private static void merge(List<Part> all, Part part) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).goesWith(part)) {
                all.set(i, all.get(i).plus(part));
                return;
            }
        }
        all.add(part);
    }

    static long add(long a, long b) {
        if (a == UNBOUNDED || b == UNBOUNDED) {
            return UNBOUNDED;
        }
        if (a == -UNBOUNDED || b == -UNBOUNDED) {
            return -UNBOUNDED;
        }
        return Math.addExact(a, b);
    }

    private static long subtract(long a, long b) {
        return add(a, -b);
    }

    static long multiply(long a, long factor) {
        return Math.abs(a) == UNBOUNDED && factor > 0 ? a : Math.multiplyExact(a, factor);
    }

    @Override
    public String toString() {
        return Measures.plain(this);
    }
}
