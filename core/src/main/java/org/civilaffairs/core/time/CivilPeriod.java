package org.civilaffairs.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * A period that a law sets (期间), in days, working days, months or years.
 *
 * <p>Basis: cn-civil-code-general 第二百条至第二百零四条. The day on which the period starts is not counted; a period "from
 * the next day" (自次日起) of the same length ends on the same day. Periods in hours run from the moment itself (第二百零一条第二款), as
 * {@link java.time.LocalDateTime#plusHours} counts them.
 *
 * @param length how many, at least 1
 * @param unit in what it is counted
 * @param extension over which days off the end moves on; a period in working days ends on one, so it never does
 */
public record CivilPeriod(int length, Unit unit, Extension extension) {

    /**
     * Checks the length.
     *
     * @param length how many, at least 1
     * @param unit in what it is counted
     * @param extension over which days off the end moves on
     * @throws IllegalArgumentException if the length is less than 1 or beyond all periods of law
     */
    public CivilPeriod {
        Objects.requireNonNull(unit, "The unit of a period is null; expected one, such as DAYS");
        Objects.requireNonNull(
                extension, "The extension of a period is null; expected one; NONE if the end never moves");
        if (length < 1 || length > unit.longest) {
            throw new IllegalArgumentException(Text.format(
                            "期间长度为 %s，应为 1 至 %s（%s）",
                            "The length of a period is %s; expected 1 to %s (%s)", length, unit.longest, unit)
                    .toString());
        }
    }

    /** In what a period is counted (期间的单位). */
    public enum Unit implements Titled {

        /** Calendar days (日): rest days within the period count. */
        DAYS("日", "days", 40_000, PeriodRule.FIRST_DAY_NOT_COUNTED),

        /** Working days (工作日): weekends and days off do not count, weekend days worked in exchange do. */
        WORKING_DAYS("个工作日", "working days", 10_000, PeriodRule.FIRST_DAY_NOT_COUNTED),

        /** Months (月). */
        MONTHS("个月", "months", 1_200, PeriodRule.FIRST_DAY_NOT_COUNTED, PeriodRule.CORRESPONDING_DAY),

        /** Years (年). */
        YEARS("年", "years", 100, PeriodRule.FIRST_DAY_NOT_COUNTED, PeriodRule.CORRESPONDING_DAY);

        private final Text title;
        private final int longest;
        private final List<PeriodRule> rules;

        Unit(String zh, String en, int longest, PeriodRule... rules) {
            this.title = Text.of(zh, en);
            this.longest = longest;
            this.rules = List.of(rules);
        }

        @Override
        public Text title() {
            return title;
        }

        List<PeriodRule> rules() {
            return rules;
        }
    }

    /**
     * Returns a period in calendar days, whose end moves on over weekends and days off.
     *
     * @param length how many days, at least 1
     * @return the period
     */
    public static CivilPeriod ofDays(int length) {
        return new CivilPeriod(length, Unit.DAYS, Extension.WEEKENDS_AND_HOLIDAYS);
    }

    /**
     * Returns a period in working days.
     *
     * @param length how many working days, at least 1
     * @return the period
     */
    public static CivilPeriod ofWorkingDays(int length) {
        return new CivilPeriod(length, Unit.WORKING_DAYS, Extension.WEEKENDS_AND_HOLIDAYS);
    }

    /**
     * Returns a period in months, whose end moves on over weekends and days off.
     *
     * @param length how many months, at least 1
     * @return the period
     */
    public static CivilPeriod ofMonths(int length) {
        return new CivilPeriod(length, Unit.MONTHS, Extension.WEEKENDS_AND_HOLIDAYS);
    }

    /**
     * Returns a period in years, whose end moves on over weekends and days off.
     *
     * @param length how many years, at least 1
     * @return the period
     */
    public static CivilPeriod ofYears(int length) {
        return new CivilPeriod(length, Unit.YEARS, Extension.WEEKENDS_AND_HOLIDAYS);
    }

    /**
     * Returns the same period with another rule for an end on a day off.
     *
     * @param other over which days off the end moves on
     * @return the period
     */
    public CivilPeriod with(Extension other) {
        return new CivilPeriod(length, unit, other);
    }

    /**
     * Returns the last day of this period, with the way to it.
     *
     * @param start the day on which the period starts, such as that of an application; it is not counted
     * @param calendar says which days are off
     * @return the deadline; without a last day where the calendar does not reach, and then with the year that is missing
     */
    public Deadline from(LocalDate start, WorkCalendar calendar) {
        Objects.requireNonNull(start, "The start of a period is null; expected the day on which it starts");
        Objects.requireNonNull(calendar, "The calendar is null; expected one, such as WorkCalendar.bundled()");
        return Deadline.of(this, start, calendar);
    }

    /**
     * Says how long the period is.
     *
     * @return such as {@code 30个工作日 · 30 working days}
     */
    public Text text() {
        String one = length == 1
                ? unit.title().en().replaceFirst("s$", "")
                : unit.title().en();
        return Text.of(length + unit.title().zh(), length + " " + one);
    }
}
