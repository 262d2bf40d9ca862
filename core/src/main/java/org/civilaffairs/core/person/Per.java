package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The time that an amount of income covers (收入所属期间).
 */
public enum Per implements Titled {
    /** The amount is received each month (每月). */
    MONTH("每月", "a month"),
    /** The amount is received in a year (每年); a twelfth counts for a month, exactly. */
    YEAR("每年", "a year"),
    /** Received once in the period over which the locality averages income (规定期限内一次性收入). */
    LOOKBACK("规定期限内一次性", "once in the look-back period");

    private final Text title;

    Per(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
