package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private final WorkCalendar calendar = WorkCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2025-09-24, 7, DAYS, 2025-10-09",
        "2024-08-31, 6, MONTHS, 2025-02-28",
    })
    void endsOnTheLastDay(LocalDate start, int length, CivilPeriod.Unit unit, LocalDate last) {
        Deadline deadline = new CivilPeriod(length, unit, Extension.WEEKENDS_AND_HOLIDAYS).from(start, calendar);
        assertThat(deadline.lastDay()).as(deadline.explanation().toString()).contains(last);
    }
}
