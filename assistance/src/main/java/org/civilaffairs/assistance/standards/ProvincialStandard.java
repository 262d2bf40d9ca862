package org.civilaffairs.assistance.standards;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the province has set for the subsistence allowance (省级标准的性质). */
public enum ProvincialStandard implements Titled {
    /** The standard itself, which leaves no room below. */
    STANDARD("最低生活保障标准", "the standard itself"),

    /** A guidance standard, above which cities may set their own. */
    GUIDANCE("最低生活保障指导标准", "a guidance standard");

    private final Text title;

    ProvincialStandard(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
