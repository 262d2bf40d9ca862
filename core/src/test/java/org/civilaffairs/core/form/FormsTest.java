package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

    private enum Colour {
        RED,
        GREEN,
        DARK_BLUE
    }

    private static final Form<Colour> COLOURS = Forms.choice(Colour.class, one -> Text.of("色", one.name()));
    private static final Form<List<Yuan>> AMOUNTS = Forms.listOf(Forms.yuan());
    private static final Form<Map<Colour, Integer>> TABLE = Forms.mapOf(COLOURS, Forms.wholeNumber(0, 9));

    static Stream<Arguments> rightValues() {
        return Stream.of(
                right("text", Forms.text(), "居民", "居民"),
                right("empty text", Forms.text(), "", ""),
                right("personal text", Forms.personalText(), "张三", "张三"),
                right("yes", Forms.yesNo(), true, true),
                right("no", Forms.yesNo(), false, false),
                right("least whole number", Forms.wholeNumber(1, 4), number("1"), number("1")),
                right("greatest whole number", Forms.wholeNumber(1, 4), number("4.00"), number("4")),
                right("area", Forms.hundredths(), number("59.5"), number("59.50")),
                right("no area", Forms.hundredths(), number("0"), number("0.00")),
                right("amount", Forms.yuan(), number("1240"), number("1240.00")),
                right("no amount", Forms.yuan(), number("0.000"), number("0.00")),
                right("great amount", Forms.yuan(), number("99999999999.99"), number("99999999999.99")),
                right("leap day", Forms.date(), "2024-02-29", "2024-02-29"),
                right("month", Forms.month(), "2026-07", "2026-07"),
                right("year of birth", Forms.partialDate(), "1960", "1960"),
                right("day of birth", Forms.partialDate(), "1960-06-15", "1960-06-15"),
                right("division", Forms.division(), "310114", "310114"),
                right("nation", Forms.division(), "000000", "000000"),
                right("choice", COLOURS, "DARK_BLUE", "DARK_BLUE"),
                right("list", AMOUNTS, List.of(number("1.5")), List.of(number("1.50"))),
                right("empty list", AMOUNTS, List.of(), List.of()),
                right("table", TABLE, Map.of("RED", number("3")), Map.of("RED", number("3"))),
                right("anything", Forms.anything(), List.of("a", true), List.of("a", true)));
    }

    private static Arguments right(String what, Form<?> form, Object tree, Object written) {
        return Arguments.of(what, form, tree, written);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightValues")
    <T> void readsAndWritesRightValues(String what, Form<T> form, Object tree, Object written) {
        T value = form.ofTree(tree);
        assertThat(form.write(value)).as(what).isEqualTo(written);
        assertThat(form.ofTree(written)).isEqualTo(value);
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                Arguments.of("number for text", Forms.text(), number("1")),
                Arguments.of("text for yes", Forms.yesNo(), "true"),
                Arguments.of("text for number", Forms.wholeNumber(1, 4), "3"),
                Arguments.of("text for area", Forms.hundredths(), "59.50"),
                Arguments.of("text for amount", Forms.yuan(), "1240.00"),
                Arguments.of("yes for amount", Forms.yuan(), true),
                Arguments.of("number for year", Forms.partialDate(), number("1960")),
                Arguments.of("number for day", Forms.date(), number("20260701")),
                Arguments.of("number for month", Forms.month(), number("7")),
                Arguments.of("number for division", Forms.division(), number("310114")),
                Arguments.of("number for choice", COLOURS, number("1")),
                Arguments.of("object for list", AMOUNTS, Map.of()),
                Arguments.of("text for list", AMOUNTS, "1.50"),
                Arguments.of("list for table", TABLE, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTypes")
    void tellsWrongTypesFromBadValues(String what, Form<?> form, Object tree) {
        assertThat(problems(form, tree)).as(what).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.WRONG_TYPE);
            assertThat(problem.pointer()).isEmpty();
            assertThat(problem.message().en()).startsWith("expected ");
            assertThat(problem.message().zh()).startsWith("应为");
        });
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                Arguments.of(Forms.wholeNumber(1, 4), number("0"), "a whole number from 1 to 4"),
                Arguments.of(Forms.wholeNumber(1, 4), number("5"), "a whole number from 1 to 4"),
                Arguments.of(Forms.wholeNumber(1, 4), number("2.5"), "a whole number from 1 to 4"),
                Arguments.of(Forms.wholeNumber(1, 4), number("4294967297"), "a whole number from 1 to 4"),
                Arguments.of(Forms.hundredths(), number("-0.01"), "at most two decimals"),
                Arguments.of(Forms.hundredths(), number("59.999"), "at most two decimals"),
                Arguments.of(
                        Forms.yuan(),
                        number("-0.01"),
                        "an amount in yuan from 0.00 to 99999999999.99 with at most two decimals"),
                Arguments.of(
                        Forms.yuan(),
                        number("0.005"),
                        "an amount in yuan from 0.00 to 99999999999.99 with at most two decimals"),
                Arguments.of(Forms.yuan(), number("100000000000.00"), "an amount in yuan"),
                Arguments.of(Forms.date(), "2023-02-29", "a date that exists"),
                Arguments.of(Forms.date(), "2023-2-1", "like 2026-07-01"),
                Arguments.of(Forms.date(), "20230201", "like 2026-07-01"),
                Arguments.of(Forms.date(), "+12023-02-01", "like 2026-07-01"),
                Arguments.of(Forms.date(), "2023-02-01T00:00:00", "like 2026-07-01"),
                Arguments.of(Forms.month(), "2026-13", "like 2026-07"),
                Arguments.of(Forms.month(), "2026-7", "like 2026-07"),
                Arguments.of(Forms.month(), "+12026-07", "like 2026-07"),
                Arguments.of(Forms.partialDate(), "1960-02-30", "1960-06 or 1960 where no more is known"),
                Arguments.of(Forms.partialDate(), "60", "1960-06 or 1960 where no more is known"),
                Arguments.of(Forms.division(), "31011", "six digits"),
                Arguments.of(Forms.division(), "上海市", "six digits"),
                Arguments.of(COLOURS, "red", "RED, GREEN, DARK_BLUE (RED?)"),
                Arguments.of(COLOURS, "DARKBLUE", "RED, GREEN, DARK_BLUE (DARK_BLUE?)"),
                Arguments.of(COLOURS, "SOMETHING_ELSE", "RED, GREEN, DARK_BLUE;"));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void saysWhichValueIsBadAndWhatWasExpected(Form<?> form, Object tree, String expected) {
        assertThat(problems(form, tree)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Problem.Code.BAD_VALUE);
            assertThat(problem.value()).isEqualTo(Json.write(tree));
            assertThat(problem.message().en()).contains(expected).endsWith("; correct it");
        });
    }

    @Test
    void neverRepeatsPersonalValues() {
        Form<Integer> secret = Forms.textual(
                Text.of("数字", "digits"), Integer::valueOf, number -> Integer.toString(number), Map.of(), true);
        assertThat(problems(secret, "张三").get(0).toString()).contains("***").doesNotContain("张三");
        assertThat(problems(Forms.personalText(), number("13800000000")).get(0).toString())
                .contains("***")
                .doesNotContain("138");
    }

    @Test
    void showsNothingOfWhatStandsInAnObjectOrListOfTheWrongKind() {
        Object person = Map.of("name", "张三");
        assertThat(problems(AMOUNTS, person).get(0).toString()).doesNotContain("张三");
        assertThat(problems(Forms.date(), List.of(person)).get(0).toString()).doesNotContain("张三");
        assertThat(problems(Forms.yesNo(), person).get(0).toString()).doesNotContain("张三");
    }

    @Test
    void shortensLongValues() {
        Problem problem = problems(Forms.date(), "x".repeat(1000)).get(0);
        assertThat(problem.value()).endsWith("…").hasSizeLessThan(70);
    }

    @Test
    void refusesNullAsAWholeDocument() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Forms.text().ofTree(null))
                .withMessageContaining("expected a value")
                .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(Problem.Code.WRONG_TYPE));
    }

    @Test
    void namesEveryBadItemOfAListByItsPlace() {
        List<Object> tree = list(number("1"), "2", null, number("-4"), number("5"));
        assertThat(problems(AMOUNTS, tree))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/1", Problem.Code.WRONG_TYPE),
                        org.assertj.core.groups.Tuple.tuple("/2", Problem.Code.WRONG_TYPE),
                        org.assertj.core.groups.Tuple.tuple("/3", Problem.Code.BAD_VALUE));
    }

    @Test
    void namesEveryBadEntryOfATableByItsKey() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("RED", number("10"));
        tree.put("YELLOW", number("1"));
        tree.put("GREEN", null);
        tree.put("DARK_BLUE", number("1"));
        assertThat(problems(TABLE, tree)).extracting(Problem::pointer).containsExactly("/RED", "/YELLOW", "/GREEN");
    }

    @Test
    void escapesKeysInPointers() {
        Form<Map<String, Boolean>> byName = Forms.mapOf(Forms.text(), Forms.yesNo());
        assertThat(problems(byName, Map.of("a/b~c", "x")).get(0).pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void readsListsAndTablesThatNobodyCanChange() {
        List<Object> tree = new ArrayList<>(List.of(number("1")));
        List<Yuan> amounts = AMOUNTS.ofTree(tree);
        tree.add(number("2"));
        assertThat(amounts).containsExactly(Yuan.of(1)).isUnmodifiable();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TABLE.ofTree(Map.of("RED", number("1"))).clear());
    }

    @Test
    void keepsTheOrderOfTables() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("GREEN", number("2"));
        tree.put("RED", number("1"));
        assertThat(TABLE.ofTree(tree).keySet()).containsExactly(Colour.GREEN, Colour.RED);
    }

    @Test
    void describesEachFormByJsonSchema() {
        assertThat(schema(Forms.text())).containsEntry("type", "string");
        assertThat(schema(Forms.yesNo())).containsEntry("type", "boolean");
        assertThat(schema(Forms.wholeNumber(1, 4)))
                .containsEntry("type", "integer")
                .containsEntry("minimum", number("1"))
                .containsEntry("maximum", number("4"));
        assertThat(schema(Forms.yuan()))
                .containsEntry("minimum", BigDecimal.ZERO)
                .doesNotContainKey("multipleOf");
        assertThat(schema(Forms.date())).containsEntry("format", "date");
        assertThat(schema(Forms.division())).containsEntry("pattern", "^[0-9]{6}$");
        assertThat(schema(AMOUNTS)).containsEntry("type", "array").containsEntry("items", schema(Forms.yuan()));
        assertThat(schema(TABLE)).containsEntry("additionalProperties", schema(Forms.wholeNumber(0, 9)));
        assertThat(schema(COLOURS).get("oneOf"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(
                        Map.of("const", "RED", "title", "色 · RED"),
                        Map.of("const", "GREEN", "title", "色 · GREEN"),
                        Map.of("const", "DARK_BLUE", "title", "色 · DARK_BLUE"));
    }

    private static Map<String, Object> schema(Form<?> form) {
        return form.schema(new LinkedHashMap<>());
    }

    @SuppressWarnings("NullAway") // a tree may hold null, which is no value
    private static List<Object> list(@Nullable Object... items) {
        return new ArrayList<>(Arrays.asList(items));
    }

    private static List<Problem> problems(Form<?> form, Object tree) {
        Problems problems = new Problems();
        Object value = form.read(tree, "", problems);
        assertThat(Objects.isNull(value))
                .as("nothing is read where something is wrong")
                .isEqualTo(!problems.isEmpty());
        return problems.list();
    }
}
