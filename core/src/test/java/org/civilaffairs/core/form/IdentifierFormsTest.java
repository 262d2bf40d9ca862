package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.code.Identifier;
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
        assertThat(form.parse(text).value()).isEqualTo(text);
        assertThat(written(form, text)).isEqualTo(text);
        assertThat(text)
                .matches(String.valueOf(
                        Objects.requireNonNull(form.schemaDocument().get("pattern"))));
    }

    private static <T> Object written(Form<T> form, String text) {
        return form.write(form.parse(text));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tellsEveryReasonWithoutTheValue(Form<? extends Identifier> form, String text) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> form.parse("?" + text))
                .withMessageContaining("长度与标准规定的位数不符")
                .withMessageContaining("The length is not the one the standard prescribes")
                .withMessageNotContaining(text);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> form.parse(BigDecimal.ONE))
                .withMessageContaining("WRONG_TYPE");
    }
}
