package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civilaffairs.core.code.CheckReason.ILLEGAL_CHARACTER;
import static org.civilaffairs.core.code.CheckReason.WRONG_LENGTH;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000000, NATION,     000000, 000000",
        "440000, PROVINCE,   440000, 440000",
        "440700, PREFECTURE, 440000, 440700",
        "440783, COUNTY,     440000, 440700",
        "460001, COUNTY,     460000, 460000",
        "999999, COUNTY,     990000, 999900",
    })
    void climbsByItsDigits(String text, DivisionCode.Level level, String province, String prefecture) {
        DivisionCode code = DivisionCode.parse(text);
        assertThat(code).hasToString(text);
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.province()).hasToString(province);
        assertThat(code.prefecture()).hasToString(prefecture);
    }

    @Test
    void standsForTheNationAsSixZeros() {
        assertThat(DivisionCode.parse("000000")).isSameAs(DivisionCode.NATION);
        assertThat(DivisionCode.NATION.isNation()).isTrue();
        assertThat(DivisionCode.parse("100000").isNation()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "44078", "4407831", "310114001"})
    void refusesOtherLengths(String text) {
        assertThat(DivisionCode.check(text).reasons()).containsExactly(WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"44078X", " 40783", "４40783", "-40783", "044078", "000001"})
    void refusesOtherCharacters(String text) {
        assertThat(DivisionCode.check(text).reasons()).containsExactly(ILLEGAL_CHARACTER);
    }

    @Test
    void findsEveryReasonAtOnce() {
        assertThat(DivisionCode.check("4407-83").reasons()).containsExactly(WRONG_LENGTH, ILLEGAL_CHARACTER);
        assertThat(DivisionCode.check("440783").toOptional()).contains(DivisionCode.parse("440783"));
    }

    @Test
    void refusesToParseWithReasonsAndText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionCode.parse("44078"))
                .withMessage("Not a division code: \"44078\" [WRONG_LENGTH];"
                        + " expected six digits, the first not zero, or 000000");
    }

    @Test
    void sortsDivisionsBeforeWhatLiesInThem() {
        assertThat(Stream.of("440783", "440000", "000000", "310114", "440700")
                        .map(DivisionCode::parse)
                        .sorted()
                        .map(DivisionCode::toString))
                .containsExactly("000000", "310114", "440000", "440700", "440783");
    }

    @Test
    void isAValue() {
        assertThat(DivisionCode.parse("440783"))
                .isEqualTo(DivisionCode.parse("440783"))
                .hasSameHashCodeAs(DivisionCode.parse("440783"))
                .isNotEqualTo(DivisionCode.parse("440784"))
                .isNotEqualTo("440783");
    }

    @Test
    void coversWhatLiesInItByTheDigits() {
        DivisionCode jiading = DivisionCode.parse("310114");
        assertThat(DivisionCode.parse("310000").covers(jiading)).isTrue();
        assertThat(DivisionCode.NATION.covers(jiading)).isTrue();
        assertThat(jiading.covers(jiading)).isTrue();
        assertThat(jiading.covers(DivisionCode.parse("310000"))).isFalse();
        assertThat(DivisionCode.parse("440700").covers(DivisionCode.parse("440783")))
                .isTrue();
        assertThat(DivisionCode.parse("440100").covers(DivisionCode.parse("440783")))
                .isFalse();
    }
}
