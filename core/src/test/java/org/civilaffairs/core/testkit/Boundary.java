package org.civilaffairs.core.testkit;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.civilaffairs.core.money.Yuan;

/**
 * The three values that show whether a line includes its own value (临界值): tests that try all three catch a 低于 that is
 * read as 以下.
 *
 * @param <T> the type of the values
 * @param below the value just below the line
 * @param equal the line itself
 * @param above the value just above the line
 */
public record Boundary<T>(T below, T equal, T above) {

    private static final Yuan FEN = Yuan.ofFen(1);

    /**
     * Returns the amounts around a line.
     *
     * @param line the line in yuan
     * @return one fen less, the line, one fen more
     */
    public static Boundary<Yuan> around(Yuan line) {
        return new Boundary<>(line.minus(FEN), line, line.plus(FEN));
    }

    /**
     * Returns the days around the one on which a person reaches an age, counted on the birthday; for somebody born on
     * 29 February it is 28 February in a year without that day.
     *
     * @param birth the date of birth
     * @param age the age in completed years
     * @return the last day before the age, the day it is reached, the day after
     */
    public static Boundary<LocalDate> days(LocalDate birth, int age) {
        LocalDate reached = birth.plusYears(age);
        return new Boundary<>(reached.minusDays(1), reached, reached.plusDays(1));
    }

    /**
     * Returns the births around that of the youngest person who has an age on a day, counted on the birthday; in years
     * with 29 February it may be that day.
     *
     * @param age the age in completed years
     * @param on the day
     * @return a birth a day too late to have the age, the last one that has it, and the day before
     */
    public static Boundary<LocalDate> births(int age, LocalDate on) {
        LocalDate candidate = on.minusYears(age).plusDays(1);
        LocalDate youngest = candidate.plusYears(age).isAfter(on) ? candidate.minusDays(1) : candidate;
        return new Boundary<>(youngest.plusDays(1), youngest, youngest.minusDays(1));
    }

    /**
     * Returns the three values in turn.
     *
     * @return below, equal, above
     */
    public Stream<T> stream() {
        return Stream.of(below, equal, above);
    }
}
