package org.civilaffairs.core.time;

import org.civilaffairs.core.json.AnyJackson;

/**
 * The convention on which day a full year of age (周岁) is completed.
 *
 * <p>Basis: cn-civil-code-general 第17, 200–204条. The Code counts periods by the calendar, leaves out the first day and
 * lets the corresponding day be the last; it does not define 周岁. So the convention is a setting, and a decision names
 * it where it matters.
 */
@AnyJackson
public enum AgeConvention {

    /** The year is completed on the birthday: the practice of administration and the default of this library. */
    ON_BIRTHDAY,

    /** The year is completed at the end of the birthday, so the age is first held on the day after it. */
    DAY_AFTER
}
