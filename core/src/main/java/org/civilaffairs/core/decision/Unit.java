package org.civilaffairs.core.decision;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a quantity counts (单位). */
public enum Unit implements Titled {
    /** Money: whole numbers are fen, shown in yuan with two decimals. */
    YUAN("元", "yuan", 2),
    /** People. */
    PERSONS("人", "persons", 0),
    /** Things, such as vehicles or dwellings. */
    ITEMS("项", "items", 0),
    /** Completed years. */
    YEARS("岁", "years", 0),
    /** Floor area: whole numbers are hundredths of a square metre. */
    SQUARE_METRES("平方米", "m²", 2),
    /** Shares and rates: whole numbers are hundredths of a percent. */
    PERCENT("%", "%", 2);

    private final Text title;
    private final int decimals;

    Unit(String zh, String en, int decimals) {
        this.title = Text.of(zh, en);
        this.decimals = decimals;
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns how many decimals the unit is shown with.
     *
     * @return the number of decimals
     */
    public int decimals() {
        return decimals;
    }
}
