package org.civilaffairs.core.decision;

import org.jspecify.annotations.Nullable;

/** Adds quantities of one measure up; a plain number as long as all of them are known. Not for several threads. */
public final class Sum {

    private final Unit unit;
    private final int scale;
    private @Nullable Quantity open;
    private long known;

    /**
     * Starts at zero.
     *
     * @param unit the unit
     * @param scale how many numbers make the smallest part of the unit
     */
    public Sum(Unit unit, int scale) {
        this.unit = unit;
        this.scale = scale;
    }

    /**
     * Adds a known quantity.
     *
     * @param numbers the quantity in numbers of the scale
     */
    public void add(long numbers) {
        known = Math.addExact(known, numbers);
    }

    /**
     * Adds a quantity.
     *
     * @param quantity the quantity, of the same unit and scale
     */
    public void add(Quantity quantity) {
        if (quantity.isPoint()) {
            add(quantity.low());
        } else {
            open = open == null ? quantity : open.plus(quantity);
        }
    }

    /**
     * Takes a quantity away.
     *
     * @param quantity the quantity, of the same unit and scale
     */
    public void subtract(Quantity quantity) {
        add(Quantity.of(unit, scale, 0).minus(quantity));
    }

    /**
     * Returns the sum so far.
     *
     * @return the total, below zero where more was taken away than added
     */
    public Quantity total() {
        Quantity sum = Quantity.of(unit, scale, known);
        return open == null ? sum : sum.plus(open);
    }
}
