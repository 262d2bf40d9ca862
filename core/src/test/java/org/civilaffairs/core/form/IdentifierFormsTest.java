package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.code.Identifier;
import org.civilaffairs.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifierFormsTest {

    static List<Arguments> forms() {
        return List.of(
                Arguments.of(IdentifierForms.citizenId(), "332323198106070011"),
                Arguments.of(IdentifierForms.residencePermit(), "820000209903140021"),
                Arguments.of(IdentifierForms.permanentResidenceCard(), "931840209903140014"),
                Arguments.of(IdentifierForms.creditCode(), "51310000PDY001178N"),
                Arguments.of(IdentifierForms.organizationCode(), "PDY000060"),
                Arguments.of(IdentifierForms.disabilityCertificate(), "33232319810607001144B2"),
                Arguments.of(IdentifierForms.marriageCertificate(), "J331102-2023-099999"),
                Arguments.of(IdentifierForms.postalCode(), "010000"),
                Arguments.of(IdentifierForms.mobileNumber(), "15400000000"),
                Arguments.of(IdentifierForms.bankCard(), "9900005555000012345"),
                Arguments.of(IdentifierForms.township(), "310114103"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsWhatItWritesAsItsSchemaSays(Form<? extends Identifier> form, String text) {
        assertThat(form.ofTree(text).value()).isEqualTo(text);
        assertThat(written(form, text)).isEqualTo(text);
        assertThat(text)
                .matches(String.valueOf(
                        Objects.requireNonNull(form.schemaDocument().get("pattern"))));
    }

    @Test
    void namesTheLengthThatIsExpected() {
        assertThat(message(IdentifierForms.creditCode(), "51310000"))
                .isEqualTo(Text.of(
                        "应为合法的统一社会信用代码（长度与标准规定的位数不符，应为18位）；请更正",
                        "expected a valid unified social credit code (The length is not the one the standard prescribes,"
                                + " which is 18 characters); correct it"));
        assertThat(message(IdentifierForms.citizenId(), "3199991981060700").toString())
                .contains("应为18位，旧号码15位", "which is 18 characters, or 15 in old files");
        assertThat(message(IdentifierForms.township(), "31011410").toString())
                .contains("应为9位", "which is 9 characters");
    }

    private static Text message(Form<?> form, String text) {
        return Validation.ofTree(text, form).errors().get(0).message();
    }

    private static <T> Object written(Form<T> form, String text) {
        return form.write(form.ofTree(text));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tellsEveryReasonWithoutTheValue(Form<? extends Identifier> form, String text) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> form.ofTree("?" + text))
                .withMessageContaining("长度与标准规定的位数不符，应为")
                .withMessageContaining("The length is not the one the standard prescribes, which is ")
                .withMessageNotContaining(text);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> form.ofTree(BigDecimal.ONE))
                .withMessageContaining("WRONG_TYPE");
    }
}
