package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Which standard applies where the two differ (城乡供养标准). */
public enum StandardKind implements Titled {
    /** The urban standard (城市特困人员救助供养标准). */
    URBAN("城市供养标准", "urban standard"),
    /** The rural standard (农村特困人员救助供养标准). */
    RURAL("农村供养标准", "rural standard");

    private final Text title;

    StandardKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
