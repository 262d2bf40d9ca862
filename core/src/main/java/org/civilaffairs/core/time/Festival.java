package org.civilaffairs.core.time;

import java.util.Arrays;
import java.util.Optional;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * A festival on which all citizens have days off (全体公民放假的节日).
 *
 * <p>Basis: cn-public-holidays-2024 第二条 and cn-public-holidays-2013 第二条, named as in the State Council's yearly notices.
 */
public enum Festival implements Titled {

    /** New Year's Day (元旦, 新年): 1 January. */
    NEW_YEAR("元旦", "New Year's Day"),

    /** Spring Festival (春节): the first days of the first lunar month, from 2025 on with its eve. */
    SPRING_FESTIVAL("春节", "Spring Festival"),

    /** Tomb-Sweeping Day (清明节). */
    QINGMING("清明", "Tomb-Sweeping Day"),

    /** Labour Day (劳动节): 1 May, from 2025 on also 2 May. */
    LABOUR_DAY("劳动节", "Labour Day"),

    /** Dragon Boat Festival (端午节). */
    DRAGON_BOAT("端午", "Dragon Boat Festival"),

    /** Mid-Autumn Festival (中秋节). */
    MID_AUTUMN("中秋", "Mid-Autumn Festival"),

    /** National Day (国庆节): 1 to 3 October. */
    NATIONAL_DAY("国庆节", "National Day");

    private final Text title;

    Festival(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Finds a festival by the name that a notice gives it.
     *
     * @param zh the Chinese name, such as {@code 国庆节}
     * @return the festival; empty for days off that were given once only
     */
    public static Optional<Festival> named(String zh) {
        return Arrays.stream(values())
                .filter(festival -> festival.title.zh().equals(zh))
                .findFirst();
    }
}
