package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How far a person cares for him- or herself (生活自理能力). */
public enum SelfCareAbility implements Titled {
    /** Able (具备生活自理能力). */
    ABLE("具备生活自理能力", "able"),
    /** Partly lost (部分丧失生活自理能力). */
    PARTLY_LOST("部分丧失生活自理能力", "partly lost"),
    /** Lost (完全丧失生活自理能力). */
    LOST("完全丧失生活自理能力", "lost");

    private final Text title;

    SelfCareAbility(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
