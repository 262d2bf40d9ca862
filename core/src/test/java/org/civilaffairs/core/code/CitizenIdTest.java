package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civilaffairs.core.code.CheckReason.ANOTHER_DOCUMENT;
import static org.civilaffairs.core.code.CheckReason.BIRTH_BEFORE_1800;
import static org.civilaffairs.core.code.CheckReason.BIRTH_IN_FUTURE;
import static org.civilaffairs.core.code.CheckReason.FIRST_GENERATION_CARD;
import static org.civilaffairs.core.code.CheckReason.ILLEGAL_CHARACTER;
import static org.civilaffairs.core.code.CheckReason.IMPOSSIBLE_DATE;
import static org.civilaffairs.core.code.CheckReason.LOWER_CASE_CHECK_CHARACTER;
import static org.civilaffairs.core.code.CheckReason.NO_CHECK_CHARACTER;
import static org.civilaffairs.core.code.CheckReason.SEQUENCE_ZERO;
import static org.civilaffairs.core.code.CheckReason.UNKNOWN_PROVINCE;
import static org.civilaffairs.core.code.CheckReason.WRONG_CHECK_CHARACTER;
import static org.civilaffairs.core.code.CheckReason.WRONG_LENGTH;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers here cannot have been issued: 332323 was listed last in 1982, before there were identity numbers, and 319999
 * and 339999 never were.
 */
class CitizenIdTest {

    private static final String VALID = "332323198106070011";

    // One for each check character from 0 to 9 and X.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "332323198106070070",
                "332323198106070011",
                "332323198106070062",
                "332323198106070193",
                "332323198106070054",
                "332323198106070185",
                "332323198106070046",
                "332323198106070097",
                "332323198106070038",
                "332323198106070089",
                "33232319810607002X"
            })
    void acceptsEachCheckCharacterAndNoOtherInItsPlace(String number) {
        assertThat(CitizenId.check(number)).isEqualTo(new Check.Valid<>(CitizenId.parse(number)));
        String body = number.substring(0, 17);
        for (char other : "0123456789X".toCharArray()) {
            if (other != number.charAt(17)) {
                assertThat(CitizenId.check(body + other).reasons()).containsExactly(WRONG_CHECK_CHARACTER);
            }
        }
    }

    @Test
    void noticesEveryWrongDigit() {
        for (int index = 14; index < 17; index++) {
            for (char other = '0'; other <= '9'; other++) {
                char[] digits = VALID.toCharArray();
                digits[index] = other;
                boolean same = other == VALID.charAt(index);
                assertThat(CitizenId.check(new String(digits)).toOptional().isPresent())
                        .isEqualTo(same);
            }
        }
    }

    @Test
    void readsWhatIsInTheNumber() {
        CitizenId id = CitizenId.parse(VALID);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1981, 6, 7));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(id.division()).isEqualTo(DivisionCode.parse("332323"));
        assertThat(id.value()).isEqualTo(VALID);
        assertThat(id.isLegacy()).isFalse();
        assertThat(id.upgraded()).isSameAs(id);
    }

    @Test
    void readsFemaleFromAnEvenSequence() {
        assertThat(CitizenId.parse("33232319810607002X").sex()).isEqualTo(Sex.FEMALE);
        assertThat(CitizenId.parse("332323198106070070").sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void takesHighSequencesInEighteenCharactersAsOrdinary() {
        assertThat(CitizenId.parse("332323198106079972").birthDate()).isEqualTo(LocalDate.of(1981, 6, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000209903140011", "820000209903140021", "830000209903140031"})
    void acceptsResidencePermitsOfHongKongMacaoAndTaiwan(String number) {
        assertThat(CitizenId.check(number)).isInstanceOf(Check.Valid.class);
    }

    @Test
    void refusesPermanentResidenceCardsOfForeignersAsAnotherDocument() {
        for (String province : List.of("90", "93", "99")) {
            assertThat(CitizenId.check(withCheckCharacter(province + "999919810607001?"))
                            .reasons())
                    .containsExactly(ANOTHER_DOCUMENT);
        }
        assertThat(CitizenId.check("931840209903140014").reasons()).containsExactly(ANOTHER_DOCUMENT);
        assertThat(CitizenId.check("931840209903140015").reasons())
                .containsExactly(ANOTHER_DOCUMENT, WRONG_CHECK_CHARACTER);
        assertThat(CitizenId.checkLegacy("931840810607001").reasons()).containsExactly(UNKNOWN_PROVINCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "X", "33232319810607001", "3323231981060700111", "332323810607001"})
    void refusesOtherLengths(String text) {
        assertThat(CitizenId.check(text).reasons()).containsExactly(WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"33232319810607 0011", "a", "332323-19810607-0011", "X3232319810607001", "3323231981060700１"})
    void refusesOtherLengthsAndCharactersAtOnce(String text) {
        assertThat(CitizenId.check(text).reasons()).containsExactly(WRONG_LENGTH, ILLEGAL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "33232O198106070011",
                "3323231981O6070011",
                "33232319810607X011",
                "33232319810607001A",
                "33232319810607001/",
                "33232319810607001:",
                "３32323198106070011",
                "33232319810607001１",
                "33232319810607001١"
            })
    void refusesCharactersOtherThanAsciiDigits(String text) {
        assertThat(CitizenId.check(text).reasons()).containsExactly(ILLEGAL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "332323198102290017", // the check character is right
                "332323190002290013",
                "332323198100010014",
                "332323198113010010",
                "332323198106310019",
                "332323198106000015"
            })
    void refusesDaysThatDoNotExist(String text) {
        assertThat(CitizenId.check(withCheckCharacter(text)).reasons()).containsExactly(IMPOSSIBLE_DATE);
    }

    @Test
    void acceptsTheLeapDayOfALeapYear() {
        assertThat(CitizenId.parse("33232319800229001X").birthDate()).isEqualTo(LocalDate.of(1980, 2, 29));
        assertThat(CitizenId.parse(withCheckCharacter("33232320000229001?")).birthDate())
                .isEqualTo(LocalDate.of(2000, 2, 29));
    }

    @Test
    void refusesBirthsBefore1800() {
        assertThat(CitizenId.check(withCheckCharacter("33999917991231001?")).reasons())
                .containsExactly(BIRTH_BEFORE_1800);
        assertThat(CitizenId.check(withCheckCharacter("33999918000101001?")).reasons())
                .isEmpty();
    }

    @Test
    void refusesBirthsAfterTheReferenceDay() {
        String number = "332323198106070011";
        assertThat(CitizenId.check(number, LocalDate.of(1981, 6, 7)).reasons()).isEmpty();
        assertThat(CitizenId.check(number, LocalDate.of(1981, 6, 6)).reasons()).containsExactly(BIRTH_IN_FUTURE);
        assertThat(CitizenId.check("810000209903140011").reasons()).isEmpty();
    }

    @Test
    void refusesTheSequenceZero() {
        assertThat(CitizenId.check(withCheckCharacter("31999919810607000?")).reasons())
                .containsExactly(SEQUENCE_ZERO);
    }

    @Test
    void refusesASmallCheckCharacter() {
        assertThat(CitizenId.check("33232319810607002x").reasons()).containsExactly(LOWER_CASE_CHECK_CHARACTER);
        assertThat(CitizenId.check("33232319810607001x").reasons())
                .containsExactly(LOWER_CASE_CHECK_CHARACTER, WRONG_CHECK_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({"00", "10", "16", "20", "24", "30", "38", "40", "47", "55", "60", "66", "70", "72", "80", "84"})
    void refusesProvincesThatDoNotExist(String province) {
        assertThat(CitizenId.check(withCheckCharacter(province + "999919810607001?"))
                        .reasons())
                .containsExactly(UNKNOWN_PROVINCE);
    }

    @ParameterizedTest
    @CsvSource({"11", "15", "21", "23", "31", "37", "41", "46", "50", "54", "61", "65", "71", "81", "82", "83"})
    void acceptsDivisionsThatWereNeverListedInAnyProvince(String province) {
        assertThat(CitizenId.check(withCheckCharacter(province + "999919810607001?"))
                        .reasons())
                .isEmpty();
    }

    @Test
    void findsEveryReasonAtOnce() {
        assertThat(CitizenId.check("99232317990230000x").reasons())
                .containsExactly(
                        LOWER_CASE_CHECK_CHARACTER,
                        ANOTHER_DOCUMENT,
                        IMPOSSIBLE_DATE,
                        SEQUENCE_ZERO,
                        WRONG_CHECK_CHARACTER);
    }

    @Test
    void refusesToParseWithReasonsAndWithoutTheNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.parse("332323198106070037"))
                .withMessage("Not a citizen identity number: 332**************7 [WRONG_CHECK_CHARACTER];"
                        + " expected 18 characters under GB 11643-1999 (parseLegacy reads numbers of 15 digits)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.parse("张三 332323198106070011"))
                .withMessageContaining("21 characters [WRONG_LENGTH, ILLEGAL_CHARACTER]")
                .withMessageNotContainingAny("张三", "332");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.parse("1234"))
                .withMessageContaining("4 characters");
    }

    @Test
    void masksBirthAndSequence() {
        assertThat(CitizenId.parse("33232319810607002X")).hasToString("332**************X");
        assertThat(CitizenId.parseLegacy("332323810607001")).hasToString("332***********1");
        assertThat(CitizenId.check(VALID).toString()).doesNotContain("1981", "0607");
    }

    @Test
    void isAValueByItsText() {
        assertThat(CitizenId.parse(VALID))
                .isEqualTo(CitizenId.parse(VALID))
                .hasSameHashCodeAs(CitizenId.parse(VALID))
                .isNotEqualTo(CitizenId.parse("33232319810607002X"))
                .isNotEqualTo(CitizenId.parseLegacy("332323810607001"))
                .isNotEqualTo(VALID);
    }

    @Test
    void cannotVerifyNumbersOfFifteenDigits() {
        CitizenId id = CitizenId.parseLegacy("332323810607001");
        assertThat(CitizenId.checkLegacy("332323810607001"))
                .isEqualTo(new Check.Unverifiable<>(id, List.of(NO_CHECK_CHARACTER, FIRST_GENERATION_CARD)));
        assertThat(id.isLegacy()).isTrue();
        assertThat(id.value()).isEqualTo("332323810607001");
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1981, 6, 7));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(CitizenId.parseLegacy("332323810607002").sex()).isEqualTo(Sex.FEMALE);
        assertThat(id.division()).isEqualTo(DivisionCode.parse("332323"));
    }

    @ParameterizedTest
    @CsvSource({
        "332323810607001, 332323198106070011",
        "332323810607995, 332323198106079956",
        "332323800229003, 332323198002290036",
        "332323850101997, 332323188501019970",
        "332323991231996, 332323189912319964",
    })
    void upgradesFifteenDigitsWithTheCenturyOfTheSequence(String legacy, String upgraded) {
        assertThat(CitizenId.parseLegacy(legacy).upgraded()).isEqualTo(CitizenId.parse(upgraded));
        assertThat(CitizenId.parseLegacy(legacy).birthDate())
                .isEqualTo(CitizenId.parse(upgraded).birthDate());
    }

    @Test
    void findsEveryReasonAgainstFifteenDigitsAtOnce() {
        assertThat(CitizenId.checkLegacy("992323810230000").reasons())
                .containsExactly(UNKNOWN_PROVINCE, IMPOSSIBLE_DATE, SEQUENCE_ZERO);
        assertThat(CitizenId.checkLegacy("33232381060700X").reasons()).containsExactly(ILLEGAL_CHARACTER);
        assertThat(CitizenId.checkLegacy("3323238l0607001").reasons()).containsExactly(ILLEGAL_CHARACTER);
        assertThat(CitizenId.checkLegacy("332323000229001").reasons()).containsExactly(IMPOSSIBLE_DATE);
        assertThat(CitizenId.checkLegacy(VALID).reasons()).containsExactly(WRONG_LENGTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CitizenId.parseLegacy("332323811307001"))
                .withMessage("Not a citizen identity number: 332***********1 [IMPOSSIBLE_DATE];"
                        + " expected 15 digits under GB 11643-1989 (parse reads numbers of 18 characters)");
    }

    // By the weights that the standard prints, not by the way the library reckons.
    private static String withCheckCharacter(String number) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int[] products = new int[weights.length];
        Arrays.setAll(products, index -> weights[index] * (number.charAt(index) - '0'));
        return number.substring(0, 17)
                + "10X98765432".charAt(Arrays.stream(products).sum() % 11);
    }
}
