package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryHolidaysTest {

    // 1 + 3 + 1 + 1 + 1 + 1 + 3 under the text of 2013; one day more each for Spring Festival and Labour Day from 2025
    // on.
    @ParameterizedTest
    @CsvSource({
        "2013-12-11, cn-public-holidays-2013, 11",
        "2024-12-31, cn-public-holidays-2013, 11",
        "2025-01-01, cn-public-holidays-2024, 13",
        "2026-11-22, cn-public-holidays-2024, 13",
    })
    void countTheDaysOfTheTextThatHolds(LocalDate on, String document, int days) {
        StatutoryHolidays holidays = StatutoryHolidays.on(on).orElseThrow();
        assertThat(holidays.document()).isEqualTo(document);
        assertThat(holidays.days()).isEqualTo(days);
        assertThat(holidays.holidays())
                .extracting(StatutoryHolidays.Holiday::festival)
                .containsExactly(Festival.values());
    }

    @Test
    void areUnknownBeforeTheFirstTextCarried() {
        assertThat(StatutoryHolidays.on(LocalDate.of(2013, 12, 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, ",
        "2025-05-02, LABOUR_DAY",
        "2025-10-03, NATIONAL_DAY",
        "2025-10-04, ",
        "2025-06-01, ", // for children only: 第三条
    })
    void knowTheDaysThatTheSolarCalendarFixes(LocalDate date, Festival festival) {
        assertThat(StatutoryHolidays.on(date).orElseThrow().fixed(date).orElse(null))
                .isEqualTo(festival);
    }

    @Test
    void areAllOffInTheCalendar() {
        for (LocalDate date = LocalDate.of(2014, 1, 1); date.getYear() < 2027; date = date.plusDays(1)) {
            if (StatutoryHolidays.on(date).orElseThrow().fixed(date).isPresent()) {
                assertThat(WorkCalendar.bundled().isWorkday(date))
                        .as(date.toString())
                        .contains(false);
            }
        }
    }

    // Art. 3: half a day for women, for the young and for soldiers on working days; a day for children on a Monday.
    @ParameterizedTest
    @CsvSource({"2024-03-08", "2023-05-04", "2025-08-01", "2026-06-01"})
    void leaveTheDaysOfPartsOfThePopulationWorked(LocalDate date) {
        assertThat(WorkCalendar.bundled().day(date).orElseThrow().kind()).isEqualTo(DayKind.WORKDAY);
    }
}
