package org.civilaffairs.core.time;

import java.time.LocalDate;

/**
 * Ages in full years (周岁), counted by the calendar.
 *
 * <p>Basis: cn-civil-code-general 第17, 200–204条. The corresponding day of the month completes the year; where the month
 * has none (born on 29 February, common year) its last day does, unless the convention says 1 March. So who was born on
 * 2008-02-29 is 18 on 2026-02-28, although {@link java.time.Period} says 17.
 */
public final class Age {

    private Age() {}

    /**
     * Returns the first day on which a person has an age.
     *
     * @param birth the date of birth
     * @param years the age in full years, not negative; the age of 0 is had from birth under every convention
     * @param convention on which day a year is completed
     * @return the first day of that age
     * @throws IllegalArgumentException if the age is negative
     */
    public static LocalDate attainedOn(LocalDate birth, int years, AgeConvention convention) {
        if (years < 0) {
            throw new IllegalArgumentException("Age must not be negative: " + years + "; expected full years from 0");
        }
        return convention.attainedOn(birth, years);
    }

    /**
     * Tells whether a person has reached an age (年满, 以上) on a day.
     *
     * @param birth the date of birth
     * @param years the age in full years, not negative
     * @param on the day to ask for; before the birth no age is reached
     * @param convention on which day a year is completed
     * @return true if the person is of that age or older
     * @throws IllegalArgumentException if the age is negative
     */
    public static boolean isAtLeast(LocalDate birth, int years, LocalDate on, AgeConvention convention) {
        int calendarYears = on.getYear() - birth.getYear();
        boolean settledByTheYear = years >= 0 && calendarYears != years;
        return settledByTheYear ? calendarYears > years : !on.isBefore(attainedOn(birth, years, convention));
    }

    /**
     * Returns the last date of birth with which a person has reached an age on a day: whoever was born on it or before has,
     * and nobody born later.
     *
     * @param years the age in full years, not negative
     * @param on the day to ask for
     * @param convention on which day a year is completed
     * @return the date of birth
     * @throws IllegalArgumentException if the age is negative
     */
    public static LocalDate latestBirth(int years, LocalDate on, AgeConvention convention) {
        // One day more than the difference of years, since born on 29 February counts as born on the 28th.
        LocalDate birth = on.minusYears(years).plusDays(1);
        while (!isAtLeast(birth, years, on, convention)) {
            birth = birth.minusDays(1);
        }
        return birth;
    }

    /**
     * Returns the age of a person on a day.
     *
     * @param birth the date of birth
     * @param on the day to ask for, not before the birth
     * @param convention on which day a year is completed
     * @return the age in full years
     * @throws IllegalArgumentException if the day is before the birth
     */
    public static int years(LocalDate birth, LocalDate on, AgeConvention convention) {
        if (on.isBefore(birth)) {
            throw new IllegalArgumentException("No age on " + on + ": expected a day not before the date of birth");
        }
        int years = on.getYear() - birth.getYear();
        return isAtLeast(birth, years, on, convention) ? years : years - 1;
    }
}
