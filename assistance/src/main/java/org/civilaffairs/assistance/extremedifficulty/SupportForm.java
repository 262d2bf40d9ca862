package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Where a person is supported (供养形式). */
public enum SupportForm implements Titled {
    /** In an institution (集中供养). */
    INSTITUTION("集中供养", "in an institution"),
    /** At home (分散供养). */
    HOME("在家分散供养", "at home");

    private final Text title;

    SupportForm(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
