package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Whether help comes before the procedure (先行救助). */
public enum FirstHelpDuty implements Titled {
    /** The authority must help first (应当先行救助). */
    MUST_HELP_FIRST("应当先行救助", "must help first"),
    /** The authority may help first (可以先行救助). */
    MAY_HELP_FIRST("可以先行救助", "may help first");

    private final Text title;

    FirstHelpDuty(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
