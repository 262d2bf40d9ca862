package org.civilaffairs.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void speaksBothLanguages() {
        Text text = Text.of("准予", "granted");
        assertThat(text.in(Language.ZH)).isEqualTo("准予");
        assertThat(text.in(Language.EN)).isEqualTo("granted");
        assertThat(text).hasToString("准予 · granted");
    }

    @Test
    void fillsEachLanguageInItsOwnOrder() {
        assertThat(Text.format("%s的%s", "%2$s of %1$s", "甲", "乙")).isEqualTo(Text.of("甲的乙", "乙 of 甲"));
    }

    @Test
    void formatsNumbersTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Text.format("%d 年", "%,d years", 1234)).isEqualTo(Text.of("1234 年", "1,234 years"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
