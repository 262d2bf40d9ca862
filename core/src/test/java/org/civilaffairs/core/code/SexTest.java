package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SexTest {

    @ParameterizedTest
    @CsvSource({"0, UNKNOWN", "1, MALE", "2, FEMALE", "9, UNSPECIFIED"})
    void hasTheCodeOfTheStandard(String code, Sex sex) {
        assertThat(sex.code()).isEqualTo(code);
        assertThat(Sex.ofCode(code)).isEqualTo(sex);
    }

    @Test
    void refusesOtherCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sex.ofCode("3"))
                .withMessage("Not a code of GB/T 2261.1: \"3\"; expected 0, 1, 2 or 9");
    }
}
