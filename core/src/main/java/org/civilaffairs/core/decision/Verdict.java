package org.civilaffairs.core.decision;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Whether a condition holds (条件是否成立). */
public enum Verdict implements Titled {
    /** The condition holds, whatever is still unknown. */
    MET("符合", "met"),
    /** The condition does not hold, whatever is still unknown. */
    NOT_MET("不符合", "not met"),
    /** What is known does not settle it. */
    UNKNOWN("待定", "unknown");

    private final Text title;

    Verdict(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
