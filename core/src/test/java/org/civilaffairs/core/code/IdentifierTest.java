package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cases cannot say: every check character, every text, and what is shown of a number. */
class IdentifierTest {

    private static final int TRIES = Integer.getInteger("identifier.tries", 20_000);
    private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final List<String> RIGHT = List.of(
            "332323198106070011",
            "33232319810607002X",
            "332323810607001",
            "820000209903140021",
            "931840209903140014",
            "ZZZ310081060701",
            "51310000PDY001178N",
            "PDY00006-0",
            "PDY000060",
            "33232319810607001144",
            "33232319810607001144B2",
            "BL331102-2023-090009",
            "J3311022023099999",
            "310114",
            "310114103",
            "15400000000",
            "9900001234567890120");
    private static final String CHARACTERS = "0123456789XxABJLPDYOZ- \u3000１٣\uD83D";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PDY00001-X",
                "PDY00006-0",
                "PDY00019-1",
                "PDY00005-2",
                "PDY00018-3",
                "PDY00004-4",
                "PDY00009-5",
                "PDY00003-6",
                "PDY00008-7",
                "PDY00002-8",
                "PDY00007-9"
            })
    void acceptsEachCheckCharacterOfOrganizationCodesAndNoOtherInItsPlace(String code) {
        assertThat(OrganizationCode.check(code)).isEqualTo(new Check.Valid<>(OrganizationCode.parse(code)));
        assertThat(OrganizationCode.parse(code)).hasToString(code);
        for (char other : "0123456789X".toCharArray()) {
            if (other != code.charAt(9)) {
                assertThat(OrganizationCode.check(code.substring(0, 9) + other).reasons())
                        .containsExactly(CheckReason.WRONG_CHECK_CHARACTER);
            }
        }
    }

    @Test
    void acceptsEachCheckCharacterOfCreditCodesAndNoOtherInItsPlace() {
        Set<Character> seen = new HashSet<>();
        for (int number = 1; seen.size() < CREDIT_CHARACTERS.length(); number++) {
            String body = "51310114" + organizationCode("PDY" + String.format(Locale.ROOT, "%05d", number));
            char right = creditCheck(body);
            seen.add(right);
            for (int index = 0; index < CREDIT_CHARACTERS.length(); index++) {
                char other = CREDIT_CHARACTERS.charAt(index);
                Check<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check(body + other);
                assertThat(check.reasons())
                        .isEqualTo(other == right ? List.of() : List.of(CheckReason.WRONG_CHECK_CHARACTER));
            }
        }
    }

    // By the weights that the standards print, not by the way the library reckons.
    private static char creditCheck(String body) {
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * CREDIT_CHARACTERS.indexOf(body.charAt(index));
        }
        return CREDIT_CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static String organizationCode(String body) {
        for (char check : "0123456789X".toCharArray()) {
            if (OrganizationCode.check(body + check) instanceof Check.Valid<OrganizationCode>) {
                return body + check;
            }
        }
        throw new IllegalStateException(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "51310000PDY001178N",
                "52310114PDY0011782",
                "53330000PDY001178Q",
                "59100000PDY001178C",
                "51310000PDY00001XL"
            })
    void acceptsCreditCodes(String code) {
        assertThat(UnifiedSocialCreditCode.check(code)).isInstanceOf(Check.Valid.class);
    }

    @Test
    void gradesACreditCodeWhoseInnerCodeFails() {
        String body = "51310114PDY001179";
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(body + creditCheck(body));
        assertThat(UnifiedSocialCreditCode.check(code.value()))
                .isEqualTo(new Check.Unverifiable<>(code, List.of(CheckReason.INNER_CODE_FAILS)));
        assertThat(code.organizationCode()).isEmpty();
    }

    @Test
    void gradesACreditCodeOfAnUnknownRegistrarAndProvince() {
        String body = "B1990000PDY001178";
        assertThat(UnifiedSocialCreditCode.check(body + creditCheck(body)))
                .isInstanceOf(Check.Unverifiable.class)
                .extracting(Check::reasons)
                .isEqualTo(List.of(CheckReason.UNKNOWN_PROVINCE, CheckReason.UNKNOWN_REGISTRAR));
    }

    @Test
    void gradesACitizenIdAlikeWhateverRuleACreditCodeWasIssuedUnder() {
        int passing = 0;
        for (int sequence = 1; sequence <= 999; sequence++) {
            String number = citizenId("33232319810607" + String.format(Locale.ROOT, "%03d", sequence));
            boolean passes = number.charAt(17) == creditCheck(number.substring(0, 17));
            passing += passes ? 1 : 0;
            assertThat(UnifiedSocialCreditCode.checkEarly(number)).isEqualTo(UnifiedSocialCreditCode.check(number));
            assertThat(UnifiedSocialCreditCode.check(number).outcome())
                    .isEqualTo(passes ? Check.Outcome.UNVERIFIABLE : Check.Outcome.INVALID);
            assertThat(UnifiedSocialCreditCode.check(number).reasons()).contains(CheckReason.CITIZEN_ID_GIVEN);
        }
        assertThat(passing).isBetween(999 / 40, 999 / 25);
    }

    private static String citizenId(String body) {
        for (char check : "0123456789X".toCharArray()) {
            if (CitizenId.check(body + check) instanceof Check.Valid<CitizenId>) {
                return body + check;
            }
        }
        throw new IllegalStateException(body);
    }

    @Test
    void masksACitizenIdThatIsTakenForACreditCode() {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse("332323198106070193");
        assertThat(code).hasToString("332**************3");
        assertThat(UnifiedSocialCreditCode.check(code.value()).toString()).doesNotContain("1981");
        assertThat(code.value()).isEqualTo("332323198106070193");
    }

    @ParameterizedTest
    @EnumSource
    void checksAgainOnADayAsItsKindDoes(IdentifierKind kind) {
        for (String text : RIGHT) {
            for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(2026, 1, 1), LocalDate.of(1900, 1, 1))) {
                kind.check(text)
                        .toOptional()
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .ifPresent(identifier ->
                                assertThat(identifier.checkOn(day)).isEqualTo(kind.check(identifier.value(), day)));
            }
        }
        assertThat(TownshipCode.parse("310114450").checkOn(LocalDate.MAX).reasons())
                .containsExactly(CheckReason.OUTSIDE_SEGMENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "332323198106070011, 2025-01-01, VALID, ''",
        "332323198106070011, 1981-06-06, INVALID, BIRTH_IN_FUTURE",
        "332323198106070011, 2112-06-07, UNVERIFIABLE, AGE_OVER_130",
        "332323810607001, 2112-06-07, UNVERIFIABLE, NO_CHECK_CHARACTER FIRST_GENERATION_CARD AGE_OVER_130",
        "332323850101997, 2016-01-01, UNVERIFIABLE, NO_CHECK_CHARACTER FIRST_GENERATION_CARD AGE_OVER_130",
        "332323850101997, 2015-12-31, UNVERIFIABLE, NO_CHECK_CHARACTER FIRST_GENERATION_CARD",
        "332323810607001, 1981-06-06, INVALID, BIRTH_IN_FUTURE",
    })
    void checksACitizenIdOfEitherLengthOnADay(String number, LocalDate day, Check.Outcome outcome, String reasons) {
        CitizenId id = number.length() == 15 ? CitizenId.parseLegacy(number) : CitizenId.parse(number);
        assertThat(id.checkOn(day).outcome()).isEqualTo(outcome);
        assertThat(id.checkOn(day).reasons())
                .extracting(CheckReason::name)
                .isEqualTo(reasons.isEmpty() ? List.of() : List.of(reasons.split(" ")));
    }

    @ParameterizedTest
    @EnumSource
    void givesOnlyWhatItDocumentsForAnyText(IdentifierKind kind) {
        Random random = new Random(kind.name().hashCode());
        for (int tries = 0; tries < TRIES; tries++) {
            String text = text(random);
            Check<?> check = kind.check(text);
            assertThat(check.toOptional().isEmpty()).isEqualTo(check instanceof Check.Invalid<?>);
            assertThat(check.reasons().isEmpty()).isEqualTo(check instanceof Check.Valid<?>);
            Answers.of(check);
            check.toOptional().ifPresent(value -> readsBack(kind, value));
        }
    }

    private static void readsBack(IdentifierKind kind, Object value) {
        String text = value instanceof Identifier identifier ? identifier.value() : value.toString();
        assertThat(kind.check(text).toOptional()).contains(castless(value));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T castless(Object value) {
        return (T) value;
    }

    @Test
    void givesOnlyWhatItDocumentsForAnyTextInTheOtherParsers() {
        Random random = new Random(1);
        for (int tries = 0; tries < TRIES; tries++) {
            String text = text(random);
            Answers.of(CitizenId.checkLegacy(text));
            Answers.of(TownshipCode.check(text));
            Answers.of(TownshipCode.checkNew(text));
            Answers.of(UnifiedSocialCreditCode.checkEarly(text));
            Answers.of(BankCardNumber.check(MobileNumber.normalise(text).value()));
            assertThat(Normalised.of(Normalised.of(text).value()).changed()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"I\u00A8", "i\u0307", "A \u030A", "\u2010-\u3000"})
    void normalisesOnceAndForAll(String text) {
        assertThat(Normalised.of(Normalised.of(text).value()).changed()).isFalse();
    }

    // A right text with some characters changed, or a random one.
    private static String text(Random random) {
        StringBuilder text = new StringBuilder(RIGHT.get(random.nextInt(RIGHT.size())));
        if (random.nextInt(4) == 0) {
            text.setLength(random.nextInt(text.length() + 1));
        }
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            char character = random.nextInt(20) == 0
                    ? (char) random.nextInt(Character.MAX_VALUE)
                    : CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            if (at == text.length() || random.nextInt(3) == 0) {
                text.insert(at, character);
            } else {
                text.setCharAt(at, character);
            }
        }
        return text.toString();
    }

    @Test
    void parsesWhatIsNotInvalidAndRefusesTheRest() {
        Random random = new Random(2);
        for (int tries = 0; tries < TRIES; tries++) {
            String text = text(random);
            assertThat(parsed(text, CitizenId::parse))
                    .isEqualTo(CitizenId.check(text).toOptional());
            assertThat(parsed(text, CitizenId::parseLegacy))
                    .isEqualTo(CitizenId.checkLegacy(text).toOptional());
            assertThat(parsed(text, DivisionCode::parse))
                    .isEqualTo(DivisionCode.check(text).toOptional());
            assertThat(parsed(text, OrganizationCode::parse))
                    .isEqualTo(OrganizationCode.check(text).toOptional());
            assertThat(parsed(text, UnifiedSocialCreditCode::parse))
                    .isEqualTo(UnifiedSocialCreditCode.check(text).toOptional());
            assertThat(parsed(text, ResidencePermitNumber::parse))
                    .isEqualTo(ResidencePermitNumber.check(text).toOptional());
            assertThat(parsed(text, PermanentResidenceCardNumber::parse))
                    .isEqualTo(PermanentResidenceCardNumber.check(text).toOptional());
            assertThat(parsed(text, DisabilityCertificateNumber::parse))
                    .isEqualTo(DisabilityCertificateNumber.check(text).toOptional());
            assertThat(parsed(text, MarriageCertificateNumber::parse))
                    .isEqualTo(MarriageCertificateNumber.check(text).toOptional());
            assertThat(parsed(text, PostalCode::parse))
                    .isEqualTo(PostalCode.check(text).toOptional());
            assertThat(parsed(text, MobileNumber::parse))
                    .isEqualTo(MobileNumber.check(text).toOptional());
            assertThat(parsed(text, BankCardNumber::parse))
                    .isEqualTo(BankCardNumber.check(text).toOptional());
            assertThat(parsed(text, TownshipCode::parse))
                    .isEqualTo(TownshipCode.check(text).toOptional());
        }
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENCE_PERMIT, 820000209903140021, 820**************1",
        "PERMANENT_RESIDENCE_CARD, 931840209903140014, 931**************4",
        "PERMANENT_RESIDENCE_CARD, ZZZ310081060701, ZZZ***********1",
        "DISABILITY_CERTIFICATE, 33232319810607001144, 332*****************",
        "MARRIAGE_CERTIFICATE, BL331102-2023-090009, BL33****************",
        "MOBILE, 15400001234, 154****1234",
        "BANK_CARD, 9900001234567890120, ***************0120",
        "CREDIT_CODE, 51310000PDY001178N, 51310000PDY001178N",
        "CREDIT_CODE, 332323198106070193, 332**************3",
        "POSTAL_CODE, 010000, 010000",
    })
    void showsNothingPersonal(IdentifierKind kind, String text, String shown) {
        assertThat(kind.check(text).toOptional().orElseThrow()).hasToString(shown);
        assertThat(Normalised.of(text).toString()).doesNotContain(text);
    }

    @Test
    void refusesWithReasonsAndWithoutTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MobileNumber.parse("张三 15400001234"))
                .withMessage("Not a mobile number: 14 characters [WRONG_LENGTH, ILLEGAL_CHARACTER];"
                        + " expected eleven digits beginning with 13 to 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationCode.parse("PDY000011"))
                .withMessageStartingWith("Not an organization code: 9 characters [WRONG_CHECK_CHARACTER]; expected");
    }

    @Test
    void tellsKindsApart() {
        CitizenId id = CitizenId.parse("820000209903140021");
        ResidencePermitNumber permit = ResidencePermitNumber.parse("820000209903140021");
        assertThat(id.value()).isEqualTo(permit.value());
        assertThat((Object) id).isNotEqualTo(permit);
        assertThat(permit)
                .isEqualTo(ResidencePermitNumber.parse("820000209903140021"))
                .hasSameHashCodeAs(id);
    }
}
