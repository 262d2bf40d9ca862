package org.civilaffairs.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days as the options write them. */
final class Dates {

    private Dates() {}

    /**
     * Reads a day.
     *
     * @param text the day, such as {@code 2026-07-01}
     * @return the day
     * @throws IllegalArgumentException if there is no such day
     */
    static LocalDate parse(String text) {
        try {
            if (text.length() == "2026-07-01".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw noDay(text, e);
        }
        throw noDay(text, null);
    }

    private static IllegalArgumentException noDay(String text, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException(
                "\"" + text + "\": 应为真实存在的日期，形如 2026-07-01 · expected a day that exists, like 2026-07-01", cause);
    }
}
