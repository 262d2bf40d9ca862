package org.civilaffairs.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.PersonalDigits;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the year, to the month or to the day.
 *
 * <p>Old household registers often give only the year or the month of a birth. What is not known is never filled in:
 * the date lies somewhere from {@link #earliest} to {@link #latest}.
 */
@AnyJackson
public final class PartialDate implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int MAX_YEAR = 9999;

    private static final int DECEMBER = 12;

    // Without objects for its days, since a household is full of dates; 0 where a part is unknown.
    private final short year;
    private final byte month;
    private final byte day;

    private PartialDate(int year, int month, int day) {
        if (year < 1 || year > MAX_YEAR) {
            throw new IllegalArgumentException("No such year: " + year + "; expected one from 1 to " + MAX_YEAR);
        }
        this.year = (short) year;
        this.month = (byte) month;
        this.day = (byte) day;
    }

    /**
     * Returns a date known to the year.
     *
     * @param year the year, from 1 to 9999
     * @return the partial date
     * @throws IllegalArgumentException if there is no such year
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * Returns a date known to the month.
     *
     * @param month the month, in a year from 1 to 9999
     * @return the partial date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    /**
     * Returns a date known to the day.
     *
     * @param day the day, in a year from 1 to 9999
     * @return the partial date, which is exact
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads a partial date as {@link #toString} writes it.
     *
     * @param text a year, a month or a day, such as {@code 1960}, {@code 1960-06} or {@code 1960-06-15}
     * @return the partial date
     * @throws IllegalArgumentException if the text has another form or names a date that does not exist
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "Not a date: null; expected a year, month or day such as 1960-06-15");
        if (!FORM.matcher(text).matches()) {
            throw unreadable(text, null);
        }
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> of(Integer.parseInt(text));
                case MONTH_LENGTH -> of(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException exception) {
            throw unreadable(text, exception);
        }
    }

    /**
     * Returns the first day that this date may be.
     *
     * @return the first day of the year or month, or the day itself
     */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * Returns the last day that this date may be.
     *
     * @return the last day of the year or month, or the day itself
     */
    public LocalDate latest() {
        return isExact()
                ? earliest()
                : YearMonth.of(year, month == 0 ? DECEMBER : month).atEndOfMonth();
    }

    /**
     * Tells whether this date is before a day, whichever of its days it is.
     *
     * @param other the day
     * @return true if every day that it may be is before
     */
    public boolean isBefore(LocalDate other) {
        return isExact() ? order(other) < 0 : latest().isBefore(other);
    }

    /**
     * Tells whether this date is after a day, whichever of its days it is.
     *
     * @param other the day
     * @return true if every day that it may be is after
     */
    public boolean isAfter(LocalDate other) {
        return isExact() ? order(other) > 0 : earliest().isAfter(other);
    }

    // Of an exact day, without an object for it.
    private int order(LocalDate other) {
        return number(year, month, day) - number(other.getYear(), other.getMonthValue(), other.getDayOfMonth());
    }

    private static int number(int year, int month, int day) {
        return (year * 16 + month) * 32 + day;
    }

    /**
     * Tells whether this date is known to the day.
     *
     * @return true if it is
     */
    public boolean isExact() {
        return day != 0;
    }

    /**
     * Returns the day, if this date is known to the day.
     *
     * @return the day, or empty if only the year or the month is known
     */
    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(earliest()) : Optional.empty();
    }

    /**
     * Orders by the earliest day; of two dates that begin together, the one known more exactly comes first.
     *
     * <p>This is an order for sorting. Whether one date lies before another is certain only if its latest day does.
     *
     * @param other the date to compare with
     * @return a number below, at or above zero
     */
    @Override
    public int compareTo(PartialDate other) {
        int order = earliest().compareTo(other.earliest());
        return order != 0 ? order : latest().compareTo(other.latest());
    }

    /**
     * Tells whether an object is the same date, known equally well.
     *
     * @param object the object to compare with
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PartialDate other && year == other.year && month == other.month && day == other.day;
    }

    /**
     * Returns a hash code of the date and of how well it is known.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return number(year, month, day);
    }

    /**
     * Writes this date as far as it is known.
     *
     * @return the date, such as {@code 1960}, {@code 1960-06} or {@code 1960-06-15}
     */
    @Override
    public String toString() {
        String full = earliest().toString();
        return isExact() ? full : full.substring(0, month == 0 ? YEAR_LENGTH : MONTH_LENGTH);
    }

    // An identity number may stand in the wrong place.
    private static String shown(String text) {
        return PersonalDigits.areIn(text) ? "a text of " + text.length() + " characters" : '"' + text + '"';
    }

    private static IllegalArgumentException unreadable(String text, @Nullable DateTimeException cause) {
        return new IllegalArgumentException(
                "Not a date: "
                        + shown(text)
                        + "; expected an existing year, month or day such as 1960, 1960-06 or 1960-06-15",
                cause);
    }
}
