package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What becomes of an allowance after a review (增发、减发、停发). */
public enum AmountChange implements Titled {
    /** Increased (增发). */
    INCREASED("增发", "increased"),
    /** Unchanged (维持). */
    UNCHANGED("维持", "unchanged"),
    /** Reduced (减发). */
    REDUCED("减发", "reduced"),
    /** Stopped (停发). */
    STOPPED("停发", "stopped");

    private final Text title;

    AmountChange(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
