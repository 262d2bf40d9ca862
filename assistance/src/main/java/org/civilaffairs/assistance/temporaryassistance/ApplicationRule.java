package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** By what the place of application goes (申请地规则). */
public enum ApplicationRule implements Titled {
    /** By where the emergency happens, for everyone (急难发生地). */
    EMERGENCY_PLACE("急难发生地", "where the emergency happens"),
    /** By registration, or residence with a permit (户籍地或者持居住证的居住地). */
    REGISTRATION_OR_RESIDENCE("户籍地或者持居住证的居住地", "registration, or residence with a permit");

    private final Text title;

    ApplicationRule(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
