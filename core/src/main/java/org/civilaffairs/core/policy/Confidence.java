package org.civilaffairs.core.policy;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How sure the library is of a figure (可信度). Figures that are only remembered do not load. */
public enum Confidence implements Titled {
    /** Read in an official text or a public transcription of one. */
    VERIFIED("官方文本核实", "verified in an official text"),
    /** Reported by a third party. */
    SECONDARY("第三方来源", "reported by a third party"),
    /** Given by the application that uses the library. */
    GIVEN("应用提供", "given by the application");

    private final Text title;

    Confidence(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
