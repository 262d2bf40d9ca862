package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.code.CitizenId;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void escapesWhatCannotStandInAString() {
        assertThat(Json.write("\" \\ \n \r \t \b \f \u0000 \u001f /"))
                .isEqualTo("\"\\\" \\\\ \\n \\r \\t \\u0008 \\u000c \\u0000 \\u001f /\"");
        assertThat(Json.write(Map.of("a\"b", true))).isEqualTo("{\"a\\\"b\": true}");
    }

    @Test
    void keepsCharactersOutsideAscii() {
        assertThat(Json.write("低保 😀 \u2028")).isEqualTo("\"低保 😀 \u2028\"");
    }

    @Test
    void writesNumbersPlainlyWithTheirDecimals() {
        assertThat(Json.write(new BigDecimal("1240.00"))).isEqualTo("1240.00");
        assertThat(Json.write(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Json.write(new BigDecimal("1E-9"))).isEqualTo("0.000000001");
        assertThat(Json.write(new BigDecimal("-0.05"))).isEqualTo("-0.05");
    }

    @Test
    void writesOnOneLineOrIndented() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("none", null);
        tree.put("list", List.of(true, false));
        tree.put("empty", List.of());
        tree.put("object", Map.of());
        assertThat(Json.write(tree)).isEqualTo("""
                {"none": null, "list": [true, false], "empty": [], "object": {}}""");
        assertThat(Json.writeIndented(tree)).isEqualTo("""
                {
                  "none": null,
                  "list": [
                    true,
                    false
                  ],
                  "empty": [],
                  "object": {}
                }""");
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(List.of(1L)))
                .withMessageContaining("class java.lang.Long")
                .withMessageContaining("expected Map, List, String, BigDecimal, Boolean or null");
    }

    @Test
    void refusesKeysThatAreNoText() {
        CitizenId id = CitizenId.parse("332323198106070011");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(Map.of(id, true)))
                .withMessageContaining("class org.civilaffairs.core.code.CitizenId; expected String");
    }
}
