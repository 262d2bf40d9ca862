package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1960,       1960-01-01, 1960-12-31",
        "1960-06,    1960-06-01, 1960-06-30",
        "1960-02,    1960-02-01, 1960-02-29",
        "1961-02,    1961-02-01, 1961-02-28",
        "1960-06-15, 1960-06-15, 1960-06-15",
        "1960-02-29, 1960-02-29, 1960-02-29",
        "0001-01,    0001-01-01, 0001-01-31",
        "9999,       9999-01-01, 9999-12-31",
    })
    void liesBetweenItsFirstAndLastDay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @Test
    void isMadeOfYearMonthOrDay() {
        assertThat(PartialDate.of(1960)).isEqualTo(PartialDate.parse("1960"));
        assertThat(PartialDate.of(YearMonth.of(1960, 6))).isEqualTo(PartialDate.parse("1960-06"));
        assertThat(PartialDate.of(LocalDate.of(1960, 6, 15))).isEqualTo(PartialDate.parse("1960-06-15"));
    }

    @Test
    void isExactOnlyToTheDay() {
        assertThat(PartialDate.parse("1960").isExact()).isFalse();
        assertThat(PartialDate.parse("1960-06").exact()).isEmpty();
        assertThat(PartialDate.parse("1960-06-15").isExact()).isTrue();
        assertThat(PartialDate.parse("1960-06-15").exact()).contains(LocalDate.of(1960, 6, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "60",
                "19600",
                "1960-6",
                "1960-13",
                "1960-00",
                "1960-02-30",
                "1961-02-29",
                "1900-02-29",
                "1960-06-15T00:00",
                "1960-06-15-01",
                "1960/06/15",
                "19600615",
                "1960-",
                "１９６０",
                "+1960"
            })
    void refusesTextThatIsNoExistingDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("1960-06-15");
    }

    @Test
    void refusesYearsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("0000"))
                .withMessageContaining("No such year: 0");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(-1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.MAX));
    }

    @Test
    void sortsByEarliestDayThenByExactness() {
        assertThat(Stream.of("1961", "1960-06", "1960", "1960-01", "1960-01-01", "1960-06-02")
                        .map(PartialDate::parse)
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactly("1960-01-01", "1960-01", "1960", "1960-06", "1960-06-02", "1961");
    }

    @ParameterizedTest
    @CsvSource({
        "1960-06-15, 1960-06-14, false, true",
        "1960-06-15, 1960-06-15, false, false",
        "1960-06-15, 1960-06-16, true,  false",
        "1960-12-31, 1961-01-01, true,  false",
        "1960-06-30, 1960-05-31, false, true",
        "1960-02,    1960-02-01, false, false",
        "1960-02,    1960-01-31, false, true",
        "1960-02,    1960-02-29, false, false",
        "1960-02,    1960-03-01, true,  false",
        "1960,       1960-12-31, false, false",
        "1960,       1961-01-01, true,  false",
        "1960,       1959-12-31, false, true",
    })
    void isBeforeOrAfterADayOnlyWithAllItsDays(String text, LocalDate day, boolean before, boolean after) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.isBefore(day)).isEqualTo(before);
        assertThat(date.isAfter(day)).isEqualTo(after);
    }

    @Test
    void isAValue() {
        assertThat(PartialDate.parse("1960-01"))
                .isEqualTo(PartialDate.parse("1960-01"))
                .hasSameHashCodeAs(PartialDate.parse("1960-01"))
                .isNotEqualTo(PartialDate.parse("1960"))
                .isNotEqualTo(PartialDate.parse("1960-01-01"))
                .isNotEqualTo(PartialDate.parse("1960-01-31"))
                .isNotEqualTo("1960-01");
    }
}
