package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckTest {

    @Test
    void hasNoReasonAgainstAValidValue() {
        Check<String> check = new Check.Valid<>("value");
        assertThat(check.toOptional()).contains("value");
        assertThat(check.reasons()).isEmpty();
    }

    @Test
    void hasNoValueForAnInvalidText() {
        Check<String> check = new Check.Invalid<>(List.of(CheckReason.WRONG_LENGTH));
        assertThat(check.toOptional()).isEmpty();
        assertThat(check.reasons()).containsExactly(CheckReason.WRONG_LENGTH);
    }

    @Test
    void hasValueAndReasonIfUnverifiable() {
        Check<String> check = new Check.Unverifiable<>("value", List.of(CheckReason.NO_CHECK_CHARACTER));
        assertThat(check.toOptional()).contains("value");
        assertThat(check.reasons()).containsExactly(CheckReason.NO_CHECK_CHARACTER);
    }

    @Test
    void keepsItsReasonsWhenTheCallersListChanges() {
        List<CheckReason> reasons = new ArrayList<>(List.of(CheckReason.WRONG_LENGTH));
        Check<String> check = new Check.Invalid<>(reasons);
        reasons.clear();
        assertThat(check.reasons()).containsExactly(CheckReason.WRONG_LENGTH);
    }

    @Test
    void isNotInvalidWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check.Invalid<String>(List.of()))
                .withMessageContaining("expected at least one");
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryReasonInChineseAndEnglish(CheckReason reason) {
        assertThat(reason.title().zh()).containsPattern("\\p{IsHan}").doesNotEndWith("。");
        assertThat(reason.title().en()).matches("[A-Z][ -~]+[^.]");
    }
}
