package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {

    private final WorkCalendar calendar = WorkCalendar.bundled();

    private static String in(Language language, Deadline deadline) {
        return deadline.explanation().stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // rule | start | length | unit | last day | why
                "CS-T04 CSP-095 | 2025-09-24 | 7 | DAYS | 2025-10-09 | 09-24 + 7 = 10-01, off to 10-08 (第203条)",
                "CS-T03 CSP-096 | 2024-08-31 | 6 | MONTHS | 2025-02-28 | no 31 February: the last of the month (第202条)",
                "CS-T04 CSP-097 | 2025-02-01 | 7 | DAYS | 2025-02-08 | a worked Saturday is no rest day",
                "CS-T04 CSP-028 | 2023-10-02 | 1 | YEARS | 2024-10-08 | 2024-10-02 lies in the holiday to 10-07",
                "CS-T02 CSP-029 | 2025-05-12 | 30 | DAYS | 2025-06-11 | 05-12 + 30; a Wednesday",
                "CS-T02 CSP-029 | 2025-06-11 | 30 | DAYS | 2025-07-11 | 06-11 + 30; a Friday",
                "CS-T02 CSP-030 | 2024-01-31 | 30 | DAYS | 2024-03-01 | February has 29 days",
                "CS-T04 CSP-030 | 2024-03-01 | 30 | DAYS | 2024-04-01 | 03-31 is a Sunday",
                "CS-T04 CSP-031 | 2026-01-16 | 30 | DAYS | 2026-02-24 | 02-15 to 02-23 off",
                "CS-T02 CSP-031 | 2026-02-24 | 30 | DAYS | 2026-03-26 | 02-24 + 30",
                "CS-T04 CSP-032 | 2025-03-28 | 30 | DAYS | 2025-04-27 | a Sunday worked for Labour Day",
                "CS-T02 CSP-032 | 2025-04-27 | 30 | DAYS | 2025-05-27 | days off within do not lengthen it",
                "CS-T04 CSP-054 | 2025-02-28 | 30 | DAYS | 2025-03-31 | 03-30 is a Sunday",
                "CS-T04 CSP-091 | 2024-06-01 | 1 | YEARS | 2025-06-03 | Dragon Boat Festival off 05-31 to 06-02",
                "CS-T03 CSP-027 | 2024-12-02 | 1 | YEARS | 2025-12-02 | a Tuesday",
                "GEN-03 P-027 | 2023-03-09 | 3 | WORKING_DAYS | 2023-03-14 | 10, 13, 14 March",
                "CS-T03 | 2024-02-29 | 1 | YEARS | 2025-02-28 | no 29 February in 2025; a Friday",
                "CS-T03 | 2023-08-31 | 6 | MONTHS | 2024-02-29 | a Thursday",
                "CS-T03 | 2024-03-15 | 1 | YEARS | 2025-03-17 | 03-15 is a Saturday",
                "CS-T02 | 2025-01-06 | 30 | DAYS | 2025-02-05 | days off within the period do not lengthen it",
                "CS-T02 | 2024-01-11 | 30 | DAYS | 2024-02-18 | 02-10 to 02-17 off; Sunday 02-18 worked",
                "CS-T02 | 2024-12-29 | 30 | DAYS | 2025-02-05 | 01-28 to 02-04 off",
                "CS-T02 | 2023-12-01 | 30 | DAYS | 2024-01-02 | 12-31 a Sunday, 01-01 New Year's Day",
                "CS-T02 | 2024-09-07 | 7 | DAYS | 2024-09-14 | Saturday 09-14 worked for Mid-Autumn",
                "CS-T02 | 2024-09-08 | 7 | DAYS | 2024-09-18 | Mid-Autumn off 09-15 to 09-17",
                "CS-T02 | 2024-03-01 | 7 | DAYS | 2024-03-08 | Women's Day is a half day of some (第三条)",
                "GEN-03 | 2023-11-30 | 3 | MONTHS | 2024-02-29 | the last of the month",
                "GEN-03 | 2022-11-30 | 3 | MONTHS | 2023-02-28 | the last of the month",
                "GEN-03 | 2025-03-10 | 3 | WORKING_DAYS | 2025-03-13 | 11, 12, 13 March",
                "GEN-03 | 2026-09-18 | 1 | WORKING_DAYS | 2026-09-20 | Sunday worked for National Day",
                "GEN-03 | 2025-09-30 | 2 | WORKING_DAYS | 2025-10-10 | off 10-01 to 10-08; 10-09, 10-10",
                "GEN-03 | 2025-09-30 | 3 | WORKING_DAYS | 2025-10-11 | Saturday 10-11 worked",
            })
    void endsOnTheLastDay(String rule, LocalDate start, int length, CivilPeriod.Unit unit, LocalDate last, String why) {
        Deadline deadline = new CivilPeriod(length, unit, Extension.WEEKENDS_AND_HOLIDAYS).from(start, calendar);

        assertThat(deadline.lastDay()).as(rule + " " + why).contains(last);
        assertThat(deadline.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2025-10-01",
        "HOLIDAYS_ONLY, 2025-10-09",
        "WEEKENDS_AND_HOLIDAYS, 2025-10-09",
    })
    void movesOverHolidaysAsTheRuleSays(Extension extension, LocalDate last) {
        assertThat(CivilPeriod.ofDays(7)
                        .with(extension)
                        .from(LocalDate.of(2025, 9, 24), calendar)
                        .lastDay())
                .contains(last);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 2025-03-15",
        "HOLIDAYS_ONLY, 2025-03-15",
        "WEEKENDS_AND_HOLIDAYS, 2025-03-17",
    })
    void movesOverWeekendsAsTheRuleSays(Extension extension, LocalDate last) {
        Deadline deadline = CivilPeriod.ofYears(1).with(extension).from(LocalDate.of(2024, 3, 15), calendar);

        assertThat(deadline.lastDay()).contains(last);
        assertThat(deadline.nominalLastDay()).contains(LocalDate.of(2025, 3, 15));
        assertThat(deadline.skipped()).hasSize(last.getDayOfMonth() - 15);
        assertThat(deadline.rules().contains(PeriodRule.REST_DAY)).isEqualTo(extension != Extension.NONE);
    }

    @Test
    void saysWhatItPassedOverAndWhy() {
        Deadline deadline = CivilPeriod.ofDays(7).from(LocalDate.of(2024, 9, 8), calendar);

        assertThat(in(Language.EN, deadline)).isEqualTo("""
                starts on 2024-09-08 (Sun)
                period 7 days
                runs out on 2024-09-15 (Sun)
                passed over 2024-09-15 (Sun) Mid-Autumn Festival, day off
                passed over 2024-09-16 (Mon) Mid-Autumn Festival, day off
                passed over 2024-09-17 (Tue) Mid-Autumn Festival, day off
                last day 2024-09-18 (Wed)
                the first day is not counted (Civil Code art. 201(1))
                an end on a rest day moves on (Civil Code art. 203(1))
                ends at 24:00, or when business stops (Civil Code art. 203(2))""");
        assertThat(in(Language.ZH, deadline)).isEqualTo("""
                起始日 2024-09-08（周日）
                期间 7日
                届满日 2024-09-15（周日）
                跳过 2024-09-15（周日）中秋放假
                跳过 2024-09-16（周一）中秋放假
                跳过 2024-09-17（周二）中秋放假
                最后一日 2024-09-18（周三）
                开始的当日不计入（民法典第二百零一条第一款）
                最后一日是法定休假日的顺延（民法典第二百零三条第一款）
                截止时间为二十四时或停止业务活动的时间（民法典第二百零三条第二款）""");
    }

    @Test
    void saysWhichWeekendDaysItCounted() {
        Deadline deadline = CivilPeriod.ofWorkingDays(3).from(LocalDate.of(2025, 9, 30), calendar);

        assertThat(deadline.makeUpWorkdays())
                .containsExactly(new CalendarDay(
                        LocalDate.of(2025, 10, 11),
                        DayKind.MAKE_UP_WORKDAY,
                        java.util.Optional.of(Festival.NATIONAL_DAY.title())));
        assertThat(deadline.skipped()).hasSize(8).allMatch(day -> day.kind() == DayKind.HOLIDAY);
        assertThat(in(Language.EN, deadline))
                .contains("passed over 2025-10-06 (Mon) Mid-Autumn Festival, day off\n")
                .contains("counted 2025-10-11 (Sat) National Day, worked in exchange\n");
        assertThat(in(Language.ZH, deadline)).contains("计入 2025-10-11（周六）国庆节调休上班\n");
    }

    @Test
    void citesArticlesThatTheLibraryLists() {
        for (PeriodRule rule : PeriodRule.values()) {
            assertThat(rule.title().en()).contains(Basis.parse(rule.basis()).number());
            assertThat(rule.title().zh()).contains(Basis.parse(rule.basis()).article());
        }
        assertThat(CivilPeriod.ofMonths(6)
                        .from(LocalDate.of(2025, 1, 1), calendar)
                        .rules())
                .containsExactly(
                        PeriodRule.FIRST_DAY_NOT_COUNTED,
                        PeriodRule.CORRESPONDING_DAY,
                        PeriodRule.REST_DAY,
                        PeriodRule.END_OF_LAST_DAY);
        assertThat(CivilPeriod.ofWorkingDays(6)
                        .from(LocalDate.of(2025, 1, 1), calendar)
                        .rules())
                .containsExactly(PeriodRule.FIRST_DAY_NOT_COUNTED, PeriodRule.END_OF_LAST_DAY);
    }

    @Test
    void needsTheCalendarOfAYearBeyondTheLast() {
        int last = calendar.lastYear();
        Deadline deadline = CivilPeriod.ofDays(1).from(LocalDate.of(last, 12, 31), calendar);
        LocalDate newYear = LocalDate.of(last + 1, 1, 1);

        assertThat(deadline.lastDay()).isEmpty();
        assertThat(deadline.nominalLastDay()).contains(newYear);
        assertThat(deadline.missing()).contains("calendar:" + (last + 1));
        assertThat(in(Language.EN, deadline))
                .contains("last day undetermined: needs the notice on holidays of " + (last + 1));
        assertThat(deadline.isMetOn(newYear)).contains(true);
        assertThat(deadline.isMetOn(newYear.plusDays(1))).isEmpty();
        assertThat(deadline).hasToString("1 day from " + last + "-12-31: calendar:" + (last + 1));
    }

    @Test
    void needsNoCalendarIfItsEndDoesNotMove() {
        LocalDate start = LocalDate.of(1990, 8, 31);
        assertThat(CivilPeriod.ofMonths(6)
                        .with(Extension.NONE)
                        .from(start, calendar)
                        .lastDay())
                .contains(LocalDate.of(1991, 2, 28));
        assertThat(CivilPeriod.ofMonths(6).from(start, calendar).missing()).contains("calendar:1991");
        assertThat(CivilPeriod.ofWorkingDays(6).from(start, calendar).missing()).contains("calendar:1990");
    }

    @Test
    void isMetBeforeTheCalendarOfWorkingDaysEnds() {
        int last = calendar.lastYear();
        Deadline deadline = CivilPeriod.ofWorkingDays(30).from(LocalDate.of(last, 12, 1), calendar);

        assertThat(deadline.nominalLastDay()).isEmpty();
        assertThat(deadline.missing()).contains("calendar:" + (last + 1));
        assertThat(deadline.isMetOn(LocalDate.of(last, 12, 31))).contains(true);
        assertThat(deadline.isMetOn(LocalDate.of(last + 1, 1, 15))).isEmpty();
    }

    @Test
    void isMetWhileTheWorkingDaysLeftCannotBeOver() {
        int last = calendar.lastYear();
        LocalDate newYearsEve = LocalDate.of(last, 12, 31);
        Deadline deadline = CivilPeriod.ofWorkingDays(10).from(newYearsEve, calendar);

        assertThat(deadline.isMetOn(newYearsEve.plusDays(10))).contains(true);
        assertThat(deadline.isMetOn(newYearsEve.plusDays(11))).isEmpty();
        assertThat(CivilPeriod.ofWorkingDays(1_000).from(newYearsEve, calendar).missing())
                .contains("calendar:" + (last + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-09T17:00, true",
        "2025-10-09T17:01, false",
        "2025-10-08T20:00, true",
        "2025-10-10T09:00, false",
    })
    void endsWhenBusinessStops(LocalDateTime moment, boolean inTime) {
        Deadline deadline = CivilPeriod.ofDays(7).from(LocalDate.of(2025, 9, 24), calendar);
        assertThat(deadline.isMetAt(moment, LocalTime.of(17, 0))).contains(inTime);
        assertThat(deadline.isMetOn(moment.toLocalDate())).contains(moment.getDayOfMonth() < 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 40_001})
    void refusesALengthThatIsNone(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilPeriod.ofDays(length))
                .withMessageContaining("期间长度为 " + length)
                .withMessageContaining("expected 1 to 40000");
    }

    @Test
    void isAValue() {
        LocalDate start = LocalDate.of(2025, 9, 24);
        Deadline deadline = CivilPeriod.ofDays(7).from(start, calendar);
        assertThat(deadline)
                .isEqualTo(CivilPeriod.ofDays(7).from(start, calendar))
                .hasSameHashCodeAs(CivilPeriod.ofDays(7).from(start, calendar))
                .isNotEqualTo(CivilPeriod.ofDays(8).from(start, calendar))
                .isNotEqualTo(CivilPeriod.ofDays(7).with(Extension.NONE).from(start, calendar))
                .isNotEqualTo("7 days");
        assertThat(deadline.start()).isEqualTo(start);
        assertThat(deadline.period().text()).hasToString("7日 · 7 days");
    }

    @Test
    void neverEndsEarlierIfItIsLongerOrStartsLater() {
        for (CivilPeriod.Unit unit : CivilPeriod.Unit.values()) {
            for (Extension extension : Extension.values()) {
                List<LocalDate> starts = LocalDate.of(2023, 12, 1)
                        .datesUntil(LocalDate.of(2024, 12, 1))
                        .toList();
                for (LocalDate start : starts) {
                    LocalDate last = last(new CivilPeriod(1, unit, extension), start);
                    assertThat(last(new CivilPeriod(2, unit, extension), start)).isAfterOrEqualTo(last);
                    assertThat(last(new CivilPeriod(1, unit, extension), start.plusDays(1)))
                            .isAfterOrEqualTo(last);
                    assertThat(last).isAfter(start);
                }
            }
        }
    }

    @Test
    void agreesWithTheWorkCalendar() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2025, 1, 1)).forEach(start -> {
            assertThat(last(CivilPeriod.ofWorkingDays(20), start))
                    .isEqualTo(calendar.plusWorkdays(start, 20).orElseThrow());
            assertThat(last(CivilPeriod.ofDays(20), start))
                    .isEqualTo(calendar.nextOrSameWorkday(start.plusDays(20)).orElseThrow());
        });
    }

    private LocalDate last(CivilPeriod period, LocalDate start) {
        return period.from(start, calendar).lastDay().orElseThrow();
    }
}
