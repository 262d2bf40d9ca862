package org.civilaffairs.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.text.Text;

/**
 * The working days (工作日) of the years whose holidays are announced.
 *
 * <p>Monday to Friday are worked, except the days off that the State Council announces for a year, and so are the
 * weekend days that it declares worked in exchange (调休). Outside the covered years every answer is empty: the calendar
 * never guesses.
 *
 * <p>Basis: cn-public-holidays-2024 第2, 6, 7条 and cn-public-holidays-2013 before 2025; for each year the notice
 * 国务院办公厅关于部分节假日安排的通知. Holidays of parts of the population and local holidays of ethnic minorities (第3, 4条) are ordinary
 * days here. The notice of a year may still change the last days of the December before it (so in 2006, 2007, 2011,
 * 2018 and 2022): those of the last covered year are as announced so far.
 */
public final class WorkCalendar {

    private static final String RESOURCE = "holidays.csv";

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    // Counted from the first day; never changed once the calendar is built.
    private final BitSet workdays;

    // By the days off or worked in exchange for them.
    private final Map<LocalDate, Text> festivals;

    WorkCalendar(LocalDate firstDay, LocalDate lastDay, BitSet workdays, Map<LocalDate, Text> festivals) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.workdays = workdays;
        this.festivals = festivals;
    }

    /**
     * Returns the calendar that comes with the library.
     *
     * @return the calendar of the years whose notices were known when this version was released
     */
    public static WorkCalendar bundled() {
        return Bundled.CALENDAR;
    }

    /**
     * Reads a calendar, for years that the bundled one does not cover yet.
     *
     * <p>Each line is {@code year,festival,days off,days worked}: the year of the notice, and days as ISO dates or
     * intervals {@code first/last} with a space between them. Lines that begin with {@code #} are comments. Every year
     * from the first to the last must have a line.
     *
     * @param lines the text, as in the resource {@code org/civilaffairs/core/time/holidays.csv}
     * @return the calendar of the years in the text
     * @throws IOException if the text cannot be read
     * @throws IllegalArgumentException if a line has another form, or a year is missing
     */
    public static WorkCalendar read(Reader lines) throws IOException {
        WorkCalendarReader reader = new WorkCalendarReader();
        BufferedReader buffered = new BufferedReader(lines);
        for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
            reader.accept(line);
        }
        return reader.calendar();
    }

    /**
     * Returns the first covered year.
     *
     * @return the first year
     */
    public int firstYear() {
        return firstDay.getYear();
    }

    /**
     * Returns the last covered year.
     *
     * @return the last year
     */
    public int lastYear() {
        return lastDay.getYear();
    }

    /**
     * Tells whether a day is worked.
     *
     * @param date the day to ask for
     * @return true for a working day, false for a day off, empty outside the covered years
     */
    public Optional<Boolean> isWorkday(LocalDate date) {
        return covers(date) ? Optional.of(workdays.get(daysSinceFirst(date))) : Optional.empty();
    }

    /**
     * Says what kind of day a day is, and why.
     *
     * @param date the day to ask for
     * @return the day with its kind and festival, empty outside the covered years
     */
    public Optional<CalendarDay> day(LocalDate date) {
        Optional<Text> festival = Optional.ofNullable(festivals.get(date));
        return isWorkday(date).map(worked -> new CalendarDay(date, kind(date, worked), festival));
    }

    private DayKind kind(LocalDate date, boolean worked) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        if (worked) {
            return weekend ? DayKind.MAKE_UP_WORKDAY : DayKind.WORKDAY;
        }
        return festivals.containsKey(date) ? DayKind.HOLIDAY : DayKind.WEEKEND;
    }

    /**
     * Returns the last day of a period of working days.
     *
     * <p>Basis: cn-civil-code-general 第201条 (the first day does not count), by analogy.
     *
     * @param start the day the period starts on, which is not counted, whether worked or not
     * @param count how many working days, at least 1
     * @return the day on which so many working days are full, or empty if it lies outside the covered years
     * @throws IllegalArgumentException if the count is less than 1
     */
    public Optional<LocalDate> plusWorkdays(LocalDate start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("Not a number of working days: " + count + "; expected at least 1");
        }
        if (!covers(start) && !covers(start.plusDays(1))) {
            return Optional.empty();
        }
        int day = daysSinceFirst(start);
        for (int counted = 0; counted < count; counted++) {
            day = workdays.nextSetBit(day + 1);
            if (day < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(firstDay.plusDays(day));
    }

    /**
     * Returns a day itself if it is worked, otherwise the first working day after it.
     *
     * <p>Basis: cn-civil-code-general 第203条: a period whose last day is a statutory rest day ends on the day after the
     * rest. Weekends are read as rest days here.
     *
     * @param date the day to begin with
     * @return the working day, or empty if it lies outside the covered years
     */
    public Optional<LocalDate> nextOrSameWorkday(LocalDate date) {
        if (!covers(date)) {
            return Optional.empty();
        }
        int day = workdays.nextSetBit(daysSinceFirst(date));
        return day < 0 ? Optional.empty() : Optional.of(firstDay.plusDays(day));
    }

    /**
     * Counts the working days after one day up to another.
     *
     * @param start the day to start from, which is not counted
     * @param end the last day to count, not before the start
     * @return the number of working days, or empty if one of the days lies outside the covered years
     * @throws IllegalArgumentException if the end is before the start
     */
    public Optional<Integer> workdaysBetween(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "No working days from " + start + " to " + end + "; expected an end not before the start");
        }
        if (!covers(start) || !covers(end)) {
            return Optional.empty();
        }
        BitSet counted = workdays.get(daysSinceFirst(start) + 1, daysSinceFirst(end) + 1);
        return Optional.of(counted.cardinality());
    }

    /**
     * Names the covered years.
     *
     * @return the years, such as {@code WorkCalendar[2004..2026]}
     */
    @Override
    public String toString() {
        return "WorkCalendar[" + firstYear() + ".." + lastYear() + "]";
    }

    private boolean covers(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    private int daysSinceFirst(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }

    /** Holds the bundled calendar, which is read when it is first asked for. */
    private static final class Bundled {

        private static final WorkCalendar CALENDAR = load();

        private static WorkCalendar load() {
            try (InputStream stream = WorkCalendar.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException("The resource " + RESOURCE + " is missing beside "
                            + WorkCalendar.class.getName() + "; expected it in the library's jar");
                }
                return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException exception) {
                throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", exception);
            }
        }
    }
}
