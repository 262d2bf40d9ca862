package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civilaffairs.core.time.AgeConvention.DAY_AFTER;
import static org.civilaffairs.core.time.AgeConvention.ON_BIRTHDAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "1960-06-15, 60, ON_BIRTHDAY, 2020-06-15",
        "1960-06-15, 60, DAY_AFTER,   2020-06-16",
        "2008-02-29, 18, ON_BIRTHDAY, 2026-02-28",
        "2008-02-29, 18, DAY_AFTER,   2026-03-01",
        "2008-02-29, 20, ON_BIRTHDAY, 2028-02-29",
        "2008-02-29, 20, DAY_AFTER,   2028-03-01",
        "2000-12-31, 20, DAY_AFTER,   2021-01-01",
        "1900-02-28, 4,  ON_BIRTHDAY, 1904-02-28",
        "2004-02-29, 22, ON_BIRTHDAY_OR_1_MARCH, 2026-03-01",
        "2004-02-29, 24, ON_BIRTHDAY_OR_1_MARCH, 2028-02-29",
        "2004-02-28, 22, ON_BIRTHDAY_OR_1_MARCH, 2026-02-28",
        "2004-02-29, 22, DAY_AFTER_OR_1_MARCH, 2026-03-02",
        "2004-02-29, 24, DAY_AFTER_OR_1_MARCH, 2028-03-01",
        "2003-05-10, 22, ON_BIRTHDAY, 2025-05-10",
    })
    void isAttainedOnTheCorrespondingDayOrTheNext(
            LocalDate birth, int years, AgeConvention convention, LocalDate firstDay) {
        assertThat(Age.attainedOn(birth, years, convention)).isEqualTo(firstDay);
        assertThat(Age.isAtLeast(birth, years, firstDay, convention)).isTrue();
        assertThat(Age.isAtLeast(birth, years, firstDay.minusDays(1), convention))
                .isFalse();
        assertThat(Age.years(birth, firstDay, convention)).isEqualTo(years);
        assertThat(Age.years(birth, firstDay.minusDays(1), convention)).isEqualTo(years - 1);
    }

    @ParameterizedTest
    @EnumSource
    void isZeroFromBirth(AgeConvention convention) {
        LocalDate birth = LocalDate.of(2020, 2, 29);
        assertThat(Age.attainedOn(birth, 0, convention)).isEqualTo(birth);
        assertThat(Age.years(birth, birth, convention)).isZero();
        assertThat(Age.years(birth, birth.plusDays(1), convention)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheFirstDayOfEveryAge(AgeConvention convention) {
        LocalDate birth = LocalDate.of(2004, 2, 29);
        for (LocalDate day = birth; day.getYear() < 2014; day = day.plusDays(1)) {
            int years = Age.years(birth, day, convention);
            assertThat(Age.isAtLeast(birth, years, day, convention)).isTrue();
            assertThat(Age.isAtLeast(birth, years + 1, day, convention)).isFalse();
        }
    }

    @Test
    void isNotReachedBeforeBirth() {
        LocalDate birth = LocalDate.of(2020, 1, 1);
        assertThat(Age.isAtLeast(birth, 0, birth.minusDays(1), ON_BIRTHDAY)).isFalse();
    }

    @Test
    void refusesADayBeforeBirth() {
        LocalDate birth = LocalDate.of(2020, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.years(birth, birth.minusDays(1), DAY_AFTER))
                .withMessageContaining("2019-12-31")
                .withMessageContaining("not before the date of birth");
    }

    @Test
    void refusesNegativeAges() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.attainedOn(LocalDate.of(2020, 1, 1), -1, ON_BIRTHDAY))
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 18, ON_BIRTHDAY, 2008-02-29",
        "2026-02-27, 18, ON_BIRTHDAY, 2008-02-27",
        "2028-02-29, 18, ON_BIRTHDAY, 2010-02-28",
        "2020-09-01, 16, ON_BIRTHDAY, 2004-09-01",
        "2020-09-01, 16, DAY_AFTER, 2004-08-31",
        "2026-03-01, 18, DAY_AFTER, 2008-02-29",
        "2026-02-28, 18, DAY_AFTER, 2008-02-27",
        "2020-09-01, 0, DAY_AFTER, 2020-09-01",
        "2026-02-28, 22, ON_BIRTHDAY_OR_1_MARCH, 2004-02-28",
        "2026-03-01, 22, ON_BIRTHDAY_OR_1_MARCH, 2004-03-01",
        "2026-03-01, 22, DAY_AFTER_OR_1_MARCH, 2004-02-28"
    })
    void knowsTheLastBirthWithWhichAnAgeIsReached(LocalDate on, int years, AgeConvention convention, LocalDate birth) {
        assertThat(Age.latestBirth(years, on, convention)).isEqualTo(birth);
    }

    @Test
    void hasNobodyReachAnAgeWhoWasBornLater() {
        for (LocalDate on = LocalDate.of(2024, 2, 20); on.getYear() < 2025; on = on.plusDays(3)) {
            for (int years = 0; years < 80; years += 7) {
                for (AgeConvention convention : AgeConvention.values()) {
                    LocalDate latest = Age.latestBirth(years, on, convention);
                    for (int days = -3; days <= 3; days++) {
                        LocalDate birth = latest.plusDays(days);
                        assertThat(Age.isAtLeast(birth, years, on, convention))
                                .as(birth + " " + years + " " + on + " " + convention)
                                .isEqualTo(days <= 0);
                    }
                }
            }
        }
    }
}
