package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.Yaml;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class IdentifierCasesTest {

    private static final Form<Map<String, String>> TEXTS = Forms.mapOf(Forms.text(), Forms.text());

    @TestFactory
    Stream<DynamicTest> answersAsTheCasesSay() throws IOException {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "id") + " " + text(one, "why"), () -> decide(one)));
    }

    private static void decide(Map<String, Object> one) {
        Map<String, String> expected = TEXTS.ofTree(one.get("expect"));
        assertThat(Answers.to(text(one, "ask"), TEXTS.ofTree(one.get("given")), LocalDate.parse(text(one, "date"))))
                .containsAllEntriesOf(expected);
        assertThat(text(one, "rule")).matches("CS-I[0-9]{2}");
    }

    private static String text(Map<String, Object> one, String key) {
        return String.valueOf(one.get(key));
    }

    private static List<Map<String, Object>> cases() throws IOException {
        try (InputStream stream = IdentifierCasesTest.class.getResourceAsStream("identifiers.yaml")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return Yaml.read("identifiers.yaml", text).read(Forms.listOf(Forms.mapOf(Forms.text(), Forms.anything())));
        }
    }
}
