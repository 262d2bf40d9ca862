package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.civilaffairs.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsEveryKindOfNode() {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("text", "低保 \" \\ \u0001 😀");
        expected.put("number", new BigDecimal("1240.00"));
        expected.put("negative", new BigDecimal("-0.05"));
        expected.put("yes", true);
        expected.put("no", false);
        expected.put("nothing", null);
        expected.put("list", List.of(List.of(), Map.of()));
        assertThat(JsonReader.read("""
                {"text": "低保 \\" \\\\ \\u0001 \\ud83d\\ude00", "number": 1240.00, "negative": -0.05,
                 "yes": true, "no": false, "nothing": null, "list": [[], {}]}
                """)).isEqualTo(expected);
    }

    @Test
    void keepsNumbersExactWithTheirDecimals() {
        assertThat(JsonReader.read("0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(JsonReader.read("12345678901234567890.123456789012345678901234567890"))
                .isEqualTo(new BigDecimal("12345678901234567890.123456789012345678901234567890"));
        assertThat(JsonReader.read("1e2")).isEqualTo(new BigDecimal("1E+2"));
    }

    @Test
    void keepsTheOrderOfProperties() {
        assertThat(JsonReader.read("{\"b\": 1, \"a\": 2}"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsExactly(Map.entry("b", BigDecimal.ONE), Map.entry("a", BigDecimal.valueOf(2)));
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(JsonReader.read("\uFEFF[true]")).isEqualTo(List.of(true));
        assertThat(problem("\uFEFF\uFEFF[true]").code()).isEqualTo(Problem.Code.MALFORMED);
    }

    @Test
    void readsTheDocumentNull() {
        assertThat(JsonReader.read(" null ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2,]",
                "{\"a\": 1,}",
                "[1 2]",
                "{\"a\" 1}",
                "{a: 1}",
                "{'a': 1}",
                "// comment\n1",
                "[1, /* comment */ 2]",
                "# comment\n1",
                "NaN",
                "[Infinity]",
                "-Infinity",
                "01",
                "+1",
                ".5",
                "5.",
                "0x10",
                "1e",
                "True",
                "\"open",
                "\"line\nend\"",
                "\"\\x41\"",
                "[",
                "{\"a\": ",
                "]",
                "{} {}",
                "1 2",
                "[] x",
                "\"a\"\"b\"",
                "",
                "  \n"
            })
    void refusesWhatIsNotOneJsonDocument(String text) {
        assertThat(problem(text).code()).isEqualTo(Problem.Code.MALFORMED);
    }

    @Test
    void saysWhereTheTextIsWrong() {
        assertThat(problem("{\n  \"a\": 1,\n}").message().en()).contains("not JSON at 3:1 (line:column)");
        assertThat(problem("{} {}").message().en()).contains("there is more after the document");
        assertThat(problem("").message().en()).contains("there is no content");
    }

    @Test
    void refusesAPropertyGivenTwiceAndKeepsReading() {
        assertThat(problems("{\"a\": {\"b\": 1, \"b\": 2}, \"a\": 3, \"c\": [{\"d\": 1, \"d\": 1}]}"))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        Tuple.tuple("/a/b", Problem.Code.DUPLICATE_PROPERTY),
                        Tuple.tuple("/a", Problem.Code.DUPLICATE_PROPERTY),
                        Tuple.tuple("/c/0/d", Problem.Code.DUPLICATE_PROPERTY));
    }

    @Test
    void readsAHundredLevelsAndNoMore() {
        assertThat(JsonReader.read("[".repeat(100) + "]".repeat(100))).isInstanceOf(List.class);
        assertThat(problem("[".repeat(101) + "]".repeat(101)).code()).isEqualTo(Problem.Code.TOO_LARGE);
        assertThat(problem("{\"a\":".repeat(100_000)).code()).isEqualTo(Problem.Code.TOO_LARGE);
    }

    @Test
    void refusesDocumentsOverTenMillionCharacters() {
        assertThat(problem("[" + " ".repeat(10_100_000) + "]").code()).isEqualTo(Problem.Code.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e101",
                "1E999999999",
                "1e-999999999",
                "1e9999999999",
                "-1e-99999999999999999999",
                "[0e12345]",
            })
    void refusesHugeExponentsBeforeTheyAreWrittenOut(String text) {
        assertThat(problem(text).code()).isEqualTo(Problem.Code.TOO_LARGE);
    }

    @Test
    void refusesNumbersOfAHundredDigitsOrMore() {
        assertThat(JsonReader.read("9".repeat(100))).isEqualTo(new BigDecimal("9".repeat(100)));
        assertThat(problem("9".repeat(101)).code()).isEqualTo(Problem.Code.TOO_LARGE);
    }

    @Test
    void findsTheProblemsOfTheTextAndOfTheValueAtOnce() {
        Form<List<Boolean>> answers = Forms.listOf(Forms.yesNo());
        InvalidDocumentException thrown = catchThrowableOfType(
                InvalidDocumentException.class, () -> JsonReader.read("[true, {\"a\": 1, \"a\": 2}, 3]", answers));
        assertThat(thrown.problems()).extracting(Problem::pointer).containsExactly("/1/a", "/1", "/2");
    }

    @Test
    void refusesADuplicateEvenWhereTheValueCouldBeRead() {
        Form<Object> anything = Forms.anything();
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class, () -> JsonReader.read("{\"a\": 1, \"a\": 1}", anything))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.DUPLICATE_PROPERTY);
    }

    @Test
    void readsAValueOrRefusesTheDocumentNull() {
        assertThat(JsonReader.read("[true]", Forms.listOf(Forms.yesNo()))).containsExactly(true);
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> JsonReader.read("null", Forms.listOf(Forms.yesNo())))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Problem.Code.WRONG_TYPE);
    }

    @Test
    void namesTheProblemInBothLanguages() {
        Text message = problem("[1,]").message();
        assertThat(message.zh()).startsWith("不是合法的 JSON");
        assertThat(message.en()).startsWith("not JSON");
    }

    private static Problem problem(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).as(Arrays.toString(problems.toArray())).hasSize(1);
        return problems.get(0);
    }

    private static List<Problem> problems(String text) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> JsonReader.read(text));
        assertThat(thrown)
                .as("refusal of " + text.substring(0, Math.min(40, text.length())))
                .isNotNull();
        return thrown.problems();
    }
}
