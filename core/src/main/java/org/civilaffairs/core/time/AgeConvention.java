package org.civilaffairs.core.time;

import java.time.LocalDate;

/**
 * The convention on which day a full year of age (周岁) is completed.
 *
 * <p>Basis: cn-civil-code-general 第17, 200–204条. The Code counts periods by the calendar, leaves out the first day and
 * lets the corresponding day be the last; it does not define 周岁. So the convention is a setting, and a decision names
 * it where it matters. Who was born on 29 February has no birthday in a common year: 28 February, the last day of the
 * month, stands for it by analogy with 第二百零二条; two of the choices take 1 March instead.
 */
public enum AgeConvention {

    /** The year is completed on the birthday: the practice of administration and the default of this library. */
    ON_BIRTHDAY(false, false),

    /** The year is completed at the end of the birthday, so the age is first held on the day after it. */
    DAY_AFTER(true, false),

    /** As {@link #ON_BIRTHDAY}, with 1 March for a birthday on 29 February in a common year. */
    ON_BIRTHDAY_OR_1_MARCH(false, true),

    /** As {@link #DAY_AFTER}, with 1 March for a birthday on 29 February in a common year. */
    DAY_AFTER_OR_1_MARCH(true, true);

    private final boolean dayAfter;
    private final boolean inMarch;

    AgeConvention(boolean dayAfter, boolean inMarch) {
        this.dayAfter = dayAfter;
        this.inMarch = inMarch;
    }

    // The first day of an age; that of 0 is the birth itself.
    LocalDate attainedOn(LocalDate birth, int years) {
        LocalDate birthday = birth.plusYears(years);
        boolean missed = inMarch && birthday.getDayOfMonth() != birth.getDayOfMonth();
        LocalDate kept = missed ? birthday.plusDays(1) : birthday;
        return dayAfter && years > 0 ? kept.plusDays(1) : kept;
    }
}
