package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = WorkCalendar.bundled();

    @Test
    void coversTheYearsWithNotices() {
        assertThat(calendar.firstYear()).isEqualTo(2004);
        assertThat(calendar.lastYear()).isEqualTo(2026);
        assertThat(calendar).hasToString("WorkCalendar[2004..2026]");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, true", // Friday
        "2026-09-19, false", // Saturday
        "2026-09-20, true", // Sunday worked for National Day
        "2026-09-25, false", // Mid-Autumn Festival, a Friday
        "2026-10-07, false",
        "2026-10-08, true",
        "2026-10-10, true", // Saturday worked for National Day
        "2026-10-11, false",
        "2007-12-29, true", // Saturday worked under the notice for 2008
        "2007-12-31, false", // Monday off under the notice for 2008
        "2006-12-31, true",
        "2022-12-31, false",
        "2004-01-01, false",
        "2004-01-02, true",
        "2026-12-31, true",
    })
    void knowsDaysOffAndMakeUpWorkdays(LocalDate date, boolean worked) {
        assertThat(calendar.isWorkday(date)).contains(worked);
    }

    @Test
    void neverGuessesOutsideTheCoveredYears() {
        assertThat(calendar.isWorkday(LocalDate.of(2003, 12, 31))).isEmpty();
        assertThat(calendar.isWorkday(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(calendar.isWorkday(LocalDate.MAX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 30, 2026-10-19",
        "2023-03-01, 3,  2023-03-06",
        "2023-03-01, 1,  2023-03-02",
        "2023-03-03, 1,  2023-03-06", // from a Friday
        "2023-03-04, 1,  2023-03-06", // from a Saturday: the start does not count, worked or not
        "2026-09-19, 1,  2026-09-20", // the make-up Sunday counts
        "2026-09-30, 1,  2026-10-08",
        "2003-12-31, 1,  2004-01-02", // the start need not be covered if the first counted day is
        "2026-12-30, 1,  2026-12-31",
    })
    void addsWorkingDaysAfterTheStart(LocalDate start, int count, LocalDate last) {
        assertThat(calendar.plusWorkdays(start, count)).contains(last);
    }

    @Test
    void hasNoAnswerForAPeriodThatLeavesTheCoveredYears() {
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 12, 31), 1)).isEmpty();
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 12, 1), 30)).isEmpty();
        assertThat(calendar.plusWorkdays(LocalDate.of(2003, 12, 30), 1)).isEmpty();
        assertThat(calendar.plusWorkdays(LocalDate.of(2030, 1, 1), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesToAddNoDays(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkdays(LocalDate.of(2026, 9, 1), count))
                .withMessageContaining(Integer.toString(count))
                .withMessageContaining("at least 1");
    }

    @Test
    void countsBackWhatItAdds() {
        LocalDate start = LocalDate.of(2026, 9, 1);
        assertThat(calendar.workdaysBetween(start, LocalDate.of(2026, 10, 19))).contains(30);
        assertThat(calendar.workdaysBetween(start, LocalDate.of(2026, 10, 18))).contains(29);
        assertThat(calendar.workdaysBetween(start, start)).contains(0);
        assertThat(calendar.workdaysBetween(start, LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(calendar.workdaysBetween(LocalDate.of(2003, 12, 31), start)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workdaysBetween(start, start.minusDays(1)))
                .withMessageContaining("2026-08-31");
    }

    @Test
    void movesOnFromDaysOffOnly() {
        assertThat(calendar.nextOrSameWorkday(LocalDate.of(2026, 10, 1))).contains(LocalDate.of(2026, 10, 8));
        assertThat(calendar.nextOrSameWorkday(LocalDate.of(2026, 10, 8))).contains(LocalDate.of(2026, 10, 8));
        assertThat(calendar.nextOrSameWorkday(LocalDate.of(2026, 9, 19))).contains(LocalDate.of(2026, 9, 20));
        assertThat(calendar.nextOrSameWorkday(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void hasNoNextWorkdayWhereTheCoveredYearsEndInDaysOff() throws IOException {
        WorkCalendar oneYear = read("2028,元旦,2028-01-01,");
        assertThat(oneYear.isWorkday(LocalDate.of(2028, 12, 31))).contains(false);
        assertThat(oneYear.nextOrSameWorkday(LocalDate.of(2028, 12, 30))).isEmpty();
    }

    @Test
    void worksWeekdaysOnlyButForTheAnnouncedDays() throws IOException {
        WorkCalendar calendar2027 = read("""
                # a comment

                2027,元旦,2027-01-01/2027-01-03 2027-12-31,2027-01-09
                """);
        assertThat(calendar2027.isWorkday(LocalDate.of(2027, 1, 1))).contains(false);
        assertThat(calendar2027.isWorkday(LocalDate.of(2027, 1, 4))).contains(true);
        assertThat(calendar2027.isWorkday(LocalDate.of(2027, 1, 9))).contains(true);
        assertThat(calendar2027.isWorkday(LocalDate.of(2027, 12, 31))).contains(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027,元旦,2027-01-01",
                "2027,元旦,2027-02-30,",
                "2027,元旦,2027-01-03/2027-01-01,",
                "year,元旦,2027-01-01,",
                "2027,元旦,2027-01-01,x"
            })
    void refusesALineOfAnotherForm(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line))
                .withMessageContaining("\"" + line + "\"")
                .withMessageContaining("expected year,festival,days off,days worked");
    }

    @Test
    void refusesAGapBetweenYears() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("2027,元旦,2027-01-01,\n2029,元旦,2029-01-01,"))
                .withMessageContaining("[2027, 2029]");
        assertThatIllegalArgumentException().isThrownBy(() -> read("# nothing"));
    }

    // 52 weekends and the holidays of all citizens (11 days, 13 from 2025) leave so many; exchanges change nothing.
    @ParameterizedTest
    @CsvSource({"2010, 250", "2020, 249", "2024, 251", "2025, 248", "2026, 248"})
    void worksAsManyDaysAsTheHolidayRegulationLeaves(int year, int days) {
        assertThat(calendar.workdaysBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .contains(days);
    }

    private static WorkCalendar read(String text) throws IOException {
        return WorkCalendar.read(new StringReader(text));
    }
}
