package org.civilaffairs.core.time;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * What kind of day a day of the work calendar is (日期类别).
 *
 * <p>Basis: cn-public-holidays-2024 第二条、第六条、第七条 and the State Council's yearly notices.
 */
public enum DayKind implements Titled {

    /** An ordinary working day (工作日) from Monday to Friday. */
    WORKDAY("工作日", "working day"),

    /** A Saturday or Sunday that is worked in exchange for another day (调休上班). */
    MAKE_UP_WORKDAY("调休上班", "worked in exchange"),

    /** A Saturday or Sunday (休息日) that no notice gives off for a festival. */
    WEEKEND("周末", "weekend"),

    /** A day off that the notice of the year gives for a festival (放假), with those exchanged for it. */
    HOLIDAY("放假", "day off");

    private final Text title;

    DayKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns whether such a day is worked.
     *
     * @return true for working days, with those in exchange
     */
    public boolean isWorked() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }
}
