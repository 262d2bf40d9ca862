package org.civilaffairs.assistance.medicalassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How much of a premium is subsidised (资助参保水平). */
public enum PremiumLevel implements Titled {
    /** The whole premium (全额资助). */
    FULL("全额资助", "in full"),
    /** A fixed amount or a part, which is local (定额资助). */
    PART("定额（部分）资助", "in part");

    private final Text title;

    PremiumLevel(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
