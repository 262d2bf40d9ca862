package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How the rest of the household is paid where severely disabled members get the full standard (其余成员的计算). */
public enum SeparateCoverage implements Titled {
    /** The others get their shares of the difference of the whole household. */
    SHARE_OF_WHOLE("其余成员按全家人均差额", "the others get their share of the whole household's difference"),
    /** The others are counted as a household of their own, with their own income. */
    REST_ALONE("其余成员另行计算", "the others are calculated alone");

    private final Text title;

    SeparateCoverage(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
