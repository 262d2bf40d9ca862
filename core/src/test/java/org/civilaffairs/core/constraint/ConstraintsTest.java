package org.civilaffairs.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final LocalDate TODAY = LocalDate.of(2098, 7, 31);

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = on(LocalDate.of(2099, 12, 31));

    private static Validator on(LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay(CHINA).toInstant(), CHINA);
        return FACTORY.usingContext().clockProvider(() -> clock).getValidator();
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    /** What a partner's class may look like: every identifier, by the name of its property. */
    record Partner(
            @ValidCitizenId @Nullable String citizenId,
            @ValidUnifiedSocialCreditCode @Nullable String creditCode,
            @ValidOrganizationCode @Nullable String organizationCode,
            @ValidDivisionCode @Nullable String division,
            @ValidResidencePermitNumber @Nullable String residencePermit,
            @ValidPermanentResidenceCardNumber @Nullable String permanentResidenceCard,
            @ValidDisabilityCertificateNumber @Nullable String disabilityCertificate,
            @ValidMarriageCertificateNumber @Nullable String marriageCertificate,
            @ValidPostalCode @Nullable String postalCode,
            @ValidMobileNumber @Nullable String mobile,
            @ValidBankCardNumber @Nullable CharSequence bankCard,

            @ValidBankCardNumber(acceptUnverifiable = false) @Nullable
            String verifiedCard,

            @ValidDivisionCode(acceptNation = false) @Nullable
            String place,

            @ValidMobileNumber(message = "our own words") @Nullable
            String ownWords,

            List<@ValidCitizenId String> members) {}

    private static List<String> violations(String property, @Nullable String value) {
        return violations(VALIDATOR, property, value);
    }

    private static List<String> violations(Validator validator, String property, @Nullable String value) {
        return validator.validateValue(Partner.class, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "citizenId, 332323198106070011, 332323198106070037",
        "creditCode, 51310000PDY001178N, 52310114PDY0011783",
        "organizationCode, PDY00006-0, PDY00006-1",
        "division, 310114, 31011",
        "residencePermit, 820000209903140021, 820000209903140022",
        "permanentResidenceCard, ZZZ310081060701, ZZZ31008106070",
        "disabilityCertificate, 33232319810607001144, 33232319810607001184",
        "marriageCertificate, J331102-2023-099999, J331102-2023-99999",
        "postalCode, 010000, 10000",
        "mobile, 15400000000, 12300000000",
        "bankCard, 9900005555000012345, 990000555500",
    })
    void acceptsWhatIsRightOrUnknownAndTellsWhatIsWrong(String property, String right, String wrong) {
        assertThat(violations(property, null)).isEmpty();
        assertThat(violations(property, right)).isEmpty();
        assertThat(violations(property, wrong)).singleElement().asString().contains("：", " · ", ": ");
    }

    @Test
    void tellsEachReasonInBothLanguages() {
        assertThat(violations("mobile", "+8615400000000"))
                .containsExactly(
                        "手机号码：含有标准不允许的字符 · mobile number: It contains a character that the standard does not allow there",
                        "手机号码：长度与标准规定的位数不符，应为11位 · mobile number: The length is not the one the standard prescribes,"
                                + " which is 11 characters");
    }

    @Test
    void refusesTheUnverifiableOnlyIfAsked() {
        assertThat(violations("bankCard", "9900005555000012345")).isEmpty();
        assertThat(violations("verifiedCard", "9900005555000012344")).isEmpty();
        assertThat(violations("verifiedCard", "9900005555000012345")).hasSize(1);
    }

    @Test
    void refusesTheNationOnlyWhereAPlaceIsAsked() {
        assertThat(violations("division", "000000")).isEmpty();
        assertThat(violations("place", "310114")).isEmpty();
        assertThat(violations("place", null)).isEmpty();
        assertThat(violations("place", "000000"))
                .containsExactly("行政区划代码：000000 代表全国，不是一个地方；请填写所在地的代码 · "
                        + "division code: 000000 stands for the nation, which is no place; give the code of the place");
        assertThat(violations("place", "00")).hasSize(2).asString().doesNotContain("nation");
    }

    @ParameterizedTest
    @CsvSource({
        "citizenId, 3399992098073100, 3399992098080100",
        "residencePermit, 8200002098073100, 8200002098080100",
        "permanentResidenceCard, 9318402098073100, 9318402098080100",
    })
    void acceptsWhoIsBornTodayByTheClockOfTheValidatorAndRefusesWhoIsBornTomorrow(
            String property, String today, String tomorrow) {
        assertThat(violations(on(TODAY), property, withCheckCharacter(today + "1")))
                .isEmpty();
        assertThat(violations(on(TODAY), property, withCheckCharacter(tomorrow + "1")))
                .singleElement()
                .asString()
                .endsWith("The date of birth is after the day of reference");
        assertThat(violations(on(TODAY.plusDays(1)), property, withCheckCharacter(tomorrow + "1")))
                .isEmpty();
    }

    @Test
    void takesTheDayOfTheClockOnlyForNumbersWithADate() {
        assertThat(violations(on(TODAY), "disabilityCertificate", withCheckCharacter("33999920980801001") + "11"))
                .hasSize(1);
        assertThat(violations(on(TODAY), "marriageCertificate", "J331102-2098-099999"))
                .isEmpty();
        assertThat(violations(on(TODAY), "marriageCertificate", "J331102-2099-099999"))
                .hasSize(1);
        assertThat(violations(on(LocalDate.of(1, 1, 1)), "creditCode", "51310000PDY001178N"))
                .isEmpty();
    }

    // The character by ISO 7064 with which the weighted sum is 1 modulo 11.
    private static String withCheckCharacter(String body) {
        int sum = 0;
        for (int index = 0; index < body.length(); index++) {
            sum = (sum + body.charAt(index) - '0') * 2;
        }
        return body + "0123456789X".charAt((12 - sum % 11) % 11);
    }

    @Test
    void usesTheMessageOfTheApplication() {
        assertThat(violations("ownWords", "1")).containsExactly("our own words");
    }

    @Test
    void worksWithinLists() {
        Partner partner = new Partner(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, List.of("1"));
        assertThat(VALIDATOR.validate(partner))
                .singleElement()
                .extracting(violation -> violation.getPropertyPath().toString())
                .isEqualTo("members[0].<list element>");
    }
}
