package org.civilaffairs.core.time;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * Over which days off the end of a period moves on (期间最后一日的顺延).
 *
 * <p>Basis: cn-civil-code-general 第二百零三条第一款: a period whose last day is a statutory rest day (法定休假日) ends on the day
 * after the rest. The Code does not say whether weekends are such days, nor whether the article reaches beyond civil
 * law: a rule that sets a shortest time, such as a public posting of seven days, is not extended unless it says so.
 */
public enum Extension implements Titled {

    /** The end moves on over weekends and days off for festivals: the practice of registration and the default. */
    WEEKENDS_AND_HOLIDAYS("遇周末、节假日顺延", "moves on over weekends and days off"),

    /** The end moves on over the days that a notice gives off for a festival, but not over other weekends. */
    HOLIDAYS_ONLY("仅遇节假日顺延", "moves on over days off for festivals only"),

    /** The end does not move. */
    NONE("不顺延", "does not move");

    private final Text title;

    Extension(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns whether the end of a period moves on from a kind of day.
     *
     * @param kind the kind of day that the period would end on
     * @return true if it moves to the day after
     */
    public boolean movesOver(DayKind kind) {
        return switch (this) {
            case WEEKENDS_AND_HOLIDAYS -> !kind.isWorked();
            case HOLIDAYS_ONLY -> kind == DayKind.HOLIDAY;
            case NONE -> false;
        };
    }
}
