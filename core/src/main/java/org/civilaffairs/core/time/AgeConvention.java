package org.civilaffairs.core.time;

import java.time.LocalDate;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The convention on which day a full year of age (周岁) is completed.
 *
 * <p>Basis: cn-civil-code-general 第17, 200–204条. The Code counts periods by the calendar, leaves out the first day and
 * lets the corresponding day be the last; it does not define 周岁. So the convention is a setting, and a decision names
 * it where it matters. Who was born on 29 February has no birthday in a common year: 28 February, the last day of the
 * month, stands for it by analogy with 第二百零二条; two of the choices take 1 March instead.
 */
@AnyJackson
public enum AgeConvention implements Titled {

    /** The year is completed on the birthday: the practice of administration and the default of this library. */
    ON_BIRTHDAY("生日当日", "on the birthday", false, false),

    /** The year is completed at the end of the birthday, so the age is first held on the day after it. */
    DAY_AFTER("生日次日", "on the day after the birthday", true, false),

    /** As {@link #ON_BIRTHDAY}, with 1 March for a birthday on 29 February in a common year. */
    ON_BIRTHDAY_OR_1_MARCH(
            "生日当日，2 月 29 日出生者平年为 3 月 1 日", "on the birthday, for 29 February on 1 March in a common year", false, true),

    /** As {@link #DAY_AFTER}, with 1 March for a birthday on 29 February in a common year. */
    DAY_AFTER_OR_1_MARCH(
            "生日次日，2 月 29 日出生者平年为 3 月 2 日",
            "on the day after the birthday, for 29 February on 2 March in a common year",
            true,
            true);

    private final Text title;
    private final boolean dayAfter;
    private final boolean inMarch;

    AgeConvention(String zh, String en, boolean dayAfter, boolean inMarch) {
        this.title = Text.of(zh, en);
        this.dayAfter = dayAfter;
        this.inMarch = inMarch;
    }

    @Override
    public Text title() {
        return title;
    }

    // The first day of an age; that of 0 is the birth itself.
    LocalDate attainedOn(LocalDate birth, int years) {
        LocalDate birthday = birth.plusYears(years);
        boolean missed = inMarch && birthday.getDayOfMonth() != birth.getDayOfMonth();
        LocalDate kept = missed ? birthday.plusDays(1) : birthday;
        return dayAfter && years > 0 ? kept.plusDays(1) : kept;
    }
}
