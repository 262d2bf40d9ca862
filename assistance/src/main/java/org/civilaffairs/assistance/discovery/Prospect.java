package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How far what is known goes (已知情况). */
public enum Prospect implements Titled {
    /** What is known meets the conditions; application and confirmation remain (已知事实符合条件，仍须申请和审核确认). */
    CONDITIONS_MET("已知事实符合条件，仍须申请和审核确认", "what is known meets the conditions; application and confirmation remain"),
    /** More must be known (尚需了解). */
    TO_BE_CLARIFIED("尚需了解", "more must be known"),
    /** No service decides on it here; the competent authority does (由主管机关决定). */
    LEFT_TO_THE_AUTHORITY("由主管机关决定", "the competent authority decides");

    private final Text title;

    Prospect(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
