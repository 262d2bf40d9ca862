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
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Word for word, so that no parser shows through. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[1, 2,] | 1:7",
                "[1 2] | 1:4",
                "{\"a\" 1} | 1:6",
                "{a: 1} | 1:2",
                "{'a': 1} | 1:2",
                "NaN | 1:1",
                "True | 1:1",
                "trUe | 1:3",
                "01 | 1:2",
                "1.x | 1:3",
                "1e+ | 1:4",
                "\"open | 1:6",
                "\"\\x\" | 1:3",
                "\"\\u00g0\" | 1:6",
                "[ | 1:2",
                "]  | 1:1",
                "{\"a\": [true, -0.5E-3, \"\\n\", {}, [], null], \"b\" : tru} | 1:53",
            })
    void saysInItsOwnWordsWhereTheTextIsWrong(String text, String where) {
        assertThat(problem(text))
                .hasToString("/: 不是合法的 JSON，位于第 " + where + "（行:列）；请检查该处的引号、逗号、括号和数值 · not JSON at " + where
                        + " (line:column); check the quotes, commas, brackets and numbers there [MALFORMED]");
    }

    @Test
    void saysInItsOwnWordsWhatIsTooLarge() {
        assertThat(problem("[".repeat(101) + "]".repeat(101)))
                .hasToString("/: 文档嵌套超过 100 层 · the document is nested deeper than 100 levels [TOO_LARGE]");
        assertThat(problem("[" + " ".repeat(10_000_000) + "]"))
                .hasToString("/: 文档超过 1000 万个字符 · the document has more than ten million characters [TOO_LARGE]");
        assertThat(problem("{\"a\": [" + "9".repeat(5000) + "]}"))
                .hasToString("/a/0: 数值超过 100 位 · this number has more than a hundred digits [TOO_LARGE]");
    }

    @Test
    void readsTextsAndNamesOfAnyLength() {
        String name = "n".repeat(60_000);
        assertThat(JsonReader.read("{\"" + name + "\": \"" + name + "\"}")).isEqualTo(Map.of(name, name));
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
    void saysNothingElseOfATextThatIsNoJson() {
        assertThat(problem("{\"a\": 1, \"a\": 2, \"a\": 2.5.0}").message().en()).contains("not JSON at 1:26");
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

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00", "\ud83d", "\ude00b"})
    void refusesHalvesOfCharacters(String half) {
        assertThat(problem("[true, \"" + half + "\"]"))
                .hasToString("/1: 文字中有不完整的字符（单独的代理码元，如 \\ud83d）；请重新录入完整的字符 · "
                        + "the text holds half of a character (a surrogate that stands alone, such as \\ud83d); enter it anew"
                        + " [BAD_VALUE]");
        Problem name = problem("{\"a\": {\"" + half + "\": 1}}");
        assertThat(name.code()).isEqualTo(Problem.Code.BAD_VALUE);
        assertThat(name.message().zh()).startsWith("属性名中有不完整的字符");
        assertThat(name.message().en()).startsWith("the name of a property holds half of a character");
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
