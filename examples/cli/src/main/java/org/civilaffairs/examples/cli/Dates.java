package org.civilaffairs.examples.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days as the options write them. */
final class Dates {

    private static final String FORM = "2026-07-01";

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
            if (text.length() == FORM.length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Said below, as for a text of another length.
        }
        throw new IllegalArgumentException(
                "\"" + text + "\": 应为真实存在的日期，形如 " + FORM + " · expected a day that exists, like " + FORM);
    }
}
