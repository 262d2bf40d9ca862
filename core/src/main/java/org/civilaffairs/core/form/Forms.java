package org.civilaffairs.core.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Outline;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The forms of simple values and of lists. */
public final class Forms {

    // No multipleOf 0.01: validators that calculate in floating point refuse 0.07 by it.
    private static final BigDecimal WHOLE_FALL = BigDecimal.valueOf(-100);
    private static final Map<String, Object> NOT_NEGATIVE = Map.of("minimum", BigDecimal.ZERO);

    // Sums of a household stay exact in long numbers, whatever fractions of a fen they are counted in.
    private static final Yuan MOST_YUAN = Yuan.parse("99999999999.99");

    private Forms() {}

    /**
     * Free text.
     *
     * @return the form
     */
    public static Form<String> text() {
        return scalar("一段文字", "text", Function.identity(), any -> true, Function.identity(), Map.of(), false);
    }

    /**
     * Text of a personal kind, whose value no error message repeats.
     *
     * @return the form
     */
    public static Form<String> personalText() {
        return scalar("一段文字", "text", Function.identity(), any -> true, Function.identity(), Map.of(), true);
    }

    /**
     * A yes or no.
     *
     * @return the form
     */
    public static Form<Boolean> yesNo() {
        return new YesNoForm();
    }

    /**
     * A whole number between two limits, both included.
     *
     * @param least the least number
     * @param most the greatest number
     * @return the form
     */
    public static Form<Integer> wholeNumber(int least, int most) {
        return new NumberForm<>(
                "integer",
                Text.format("%s 到 %s 的整数", "a whole number from %s to %s", least, most),
                BigDecimal::intValueExact,
                value -> value >= least && value <= most,
                BigDecimal::valueOf,
                Map.of("minimum", BigDecimal.valueOf(least), "maximum", BigDecimal.valueOf(most)));
    }

    /**
     * An exact decimal number, not negative, with at most two decimals, such as an area in square metres.
     *
     * @return the form
     */
    public static Form<BigDecimal> hundredths() {
        return new NumberForm<>(
                "number",
                Text.of("不小于 0、最多两位小数的数", "a number of at least 0 with at most two decimals"),
                number -> number.setScale(2),
                value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 2,
                Function.identity(),
                NOT_NEGATIVE);
    }

    /**
     * A rate of change in percent, below zero for a fall, with at most two decimals.
     *
     * @return the form
     */
    public static Form<BigDecimal> rate() {
        return new NumberForm<>(
                "number",
                Text.of("不小于 -100、最多两位小数的百分数", "a percentage of at least -100 with at most two decimals"),
                number -> number.setScale(2),
                value -> value.compareTo(WHOLE_FALL) >= 0
                        && value.stripTrailingZeros().scale() <= 2,
                Function.identity(),
                Map.of("minimum", WHOLE_FALL));
    }

    /**
     * An amount of money in yuan, not negative, with at most two decimals.
     *
     * @return the form
     */
    public static Form<Yuan> yuan() {
        return new NumberForm<>(
                "number",
                Text.of(
                        "0.00 到 99999999999.99、最多两位小数的元金额",
                        "an amount in yuan from 0.00 to 99999999999.99 with at most two decimals"),
                Yuan::of,
                value -> !value.isNegative() && value.isAtMost(MOST_YUAN),
                Yuan::toBigDecimal,
                Map.of("minimum", BigDecimal.ZERO, "maximum", MOST_YUAN.toBigDecimal()));
    }

    /** An amount of money in yuan that may be negative. */
    static Form<Yuan> signedYuan() {
        return new NumberForm<>(
                "number",
                Text.of("最多两位小数的元金额", "an amount in yuan with at most two decimals"),
                Yuan::of,
                any -> true,
                Yuan::toBigDecimal,
                Map.of());
    }

    /** The same words in both languages. */
    static Form<Text> bilingual() {
        return ObjectForm.ofRecord(
                        "Text",
                        Text.of("双语文本", "text in both languages"),
                        values -> Text.of(values.get("zh"), values.get("en")))
                .required("zh", Text.of("中文", "Chinese"), text(), Text::zh)
                .required("en", Text.of("英文", "English"), text(), Text::en)
                .done();
    }

    /**
     * A calendar date, {@code 2026-07-01}.
     *
     * @return the form
     */
    public static Form<LocalDate> date() {
        return scalar(
                "真实存在的日期，形如 2026-07-01",
                "a date that exists, like 2026-07-01",
                text -> LocalDate.parse(ofLength(10, text)),
                date -> isOfFourDigits(date.getYear()),
                LocalDate::toString,
                Map.of("format", "date"),
                false);
    }

    /**
     * A month, {@code 2026-07}.
     *
     * @return the form
     */
    public static Form<YearMonth> month() {
        return scalar(
                "月份，形如 2026-07",
                "a month, like 2026-07",
                text -> YearMonth.parse(ofLength(7, text)),
                month -> isOfFourDigits(month.getYear()),
                YearMonth::toString,
                Map.of("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$"),
                false);
    }

    /**
     * A date of which the year, the month or the day is known.
     *
     * @return the form
     */
    public static Form<PartialDate> partialDate() {
        return partialDate(false);
    }

    /**
     * A date of a personal kind such as a birth, which no error message repeats; the year, the month or the day is known.
     *
     * @return the form
     */
    public static Form<PartialDate> personalDate() {
        return partialDate(true);
    }

    private static Form<PartialDate> partialDate(boolean personal) {
        return scalar(
                "日期，形如 1960-06-15；只知年月或年份时写 1960-06、1960",
                "a date like 1960-06-15, or 1960-06 or 1960 where no more is known",
                PartialDate::parse,
                any -> true,
                PartialDate::toString,
                Map.of("pattern", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"),
                personal);
    }

    /**
     * The code of an administrative division (GB/T 2260), six digits.
     *
     * @return the form
     */
    public static Form<DivisionCode> division() {
        return scalar(
                "六位行政区划代码，形如 \"310114\"",
                "an administrative division code of six digits, like \"310114\"",
                DivisionCode::parse,
                any -> true,
                DivisionCode::toString,
                Map.of("pattern", "^[0-9]{6}$"),
                false);
    }

    /**
     * A value that is written as text.
     *
     * @param <T> the type
     * @param expected what is expected, in both languages
     * @param parse reads the text; throws a {@link RuntimeException} if it cannot
     * @param write writes the value
     * @param schema further keywords of the JSON Schema
     * @param personal whether error messages must not repeat the value
     * @return the form
     */
    public static <T> Form<T> textual(
            Text expected,
            Function<String, T> parse,
            Function<T, String> write,
            Map<String, Object> schema,
            boolean personal) {
        Predicate<T> accepts = value -> parsed(parse, write.apply(value)) != null;
        return scalar(expected.zh(), expected.en(), parse, accepts, write, schema, personal);
    }

    /**
     * One constant of an enumeration, written as its name.
     *
     * @param <E> the enumeration
     * @param type its class
     * @param title the title of a constant
     * @return the form
     */
    public static <E extends Enum<E>> Form<E> choice(Class<E> type, Function<E, Text> title) {
        return new ChoiceForm<>(type, title);
    }

    /**
     * A list; the empty list means: known to have none.
     *
     * @param <T> the type of the items
     * @param items their form
     * @return the form
     */
    public static <T> Form<List<T>> listOf(Form<T> items) {
        return new ListForm<>(given(items, "items"));
    }

    /**
     * A map; keys are read by a form whose values are written as text.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param keys the form of the keys
     * @param values the form of the values
     * @return the form
     */
    public static <K, V> Form<Map<K, V>> mapOf(Form<K> keys, Form<V> values) {
        return new MapForm<>(given(keys, "keys"), given(values, "values"));
    }

    /**
     * Any tree, as it stands.
     *
     * @return the form
     */
    public static Form<Object> anything() {
        return new AnythingForm();
    }

    private static <T> Form<T> scalar(
            String zh,
            String en,
            Function<String, T> parse,
            Predicate<T> accepts,
            Function<T, String> write,
            Map<String, Object> schema,
            boolean personal) {
        return new TextForm<>(Text.of(zh, en), parse, accepts, write, schema, personal);
    }

    private static <T> Form<T> given(Form<T> form, String what) {
        return Objects.requireNonNull(
                form, () -> "The form of the " + what + " is null; expected one that is made before this form");
    }

    private static <T> @Nullable T parsed(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static boolean isOfFourDigits(int year) {
        return year >= 0 && year <= 9999;
    }

    // Years have four digits; java.time would also read +12026-07-01.
    private static String ofLength(int length, String text) {
        if (text.length() != length) {
            throw new IllegalArgumentException("Not of " + length + " characters: " + text);
        }
        return text;
    }

    // Lists and maps that our builders did not make may hold null.
    private static <T> boolean holds(Form<T> form, @Nullable T value) {
        return value != null && form.accepts(value);
    }

    private static <T> @Nullable Object orNull(Form<T> form, @Nullable T value) {
        return value == null ? null : form.write(value);
    }

    static void wrongType(Problems problems, String at, @Nullable Object node, String zh, String en) {
        badValue(problems, at, node, Text.of(zh, en), Problem.Code.WRONG_TYPE);
    }

    static void badValue(Problems problems, String at, @Nullable Object node, Text expected, Problem.Code code) {
        Text advice = problems.adviceAt(at);
        problems.add(
                at,
                code,
                node,
                Text.of("应为" + expected.zh() + "；" + advice.zh(), "expected " + expected.en() + "; " + advice.en()));
    }

    private static final class TextForm<T> extends Form<T> {
        private final Text expected;
        private final Function<String, T> parse;
        private final Predicate<T> accepts;
        private final Function<T, String> write;
        private final Map<String, Object> schema;
        private final boolean personal;

        TextForm(
                Text expected,
                Function<String, T> parse,
                Predicate<T> accepts,
                Function<T, String> write,
                Map<String, Object> schema,
                boolean personal) {
            this.expected = expected;
            this.parse = parse;
            this.accepts = accepts;
            this.write = write;
            this.schema = schema;
            this.personal = personal;
        }

        @Override
        public @Nullable T read(Object node, String at, Problems problems) {
            T value = node instanceof String text ? parsed(parse, text) : null;
            if (value == null) {
                Problem.Code code = node instanceof String ? Problem.Code.BAD_VALUE : Problem.Code.WRONG_TYPE;
                badValue(problems, at, shown(node), expected, code);
            }
            return value;
        }

        @Override
        boolean accepts(T value) {
            return accepts.test(value);
        }

        @Override
        Object shown(Object node) {
            return personal ? "***" : node;
        }

        @Override
        public Object write(T value) {
            return write.apply(value);
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("type", "string");
            result.putAll(new TreeMap<>(schema));
            return result;
        }
    }

    private static final class NumberForm<T> extends Form<T> {
        private final String type;
        private final Text expected;
        private final Function<BigDecimal, T> parse;
        private final Predicate<T> accepts;
        private final Function<T, BigDecimal> write;
        private final Map<String, Object> schema;

        NumberForm(
                String type,
                Text expected,
                Function<BigDecimal, T> parse,
                Predicate<T> accepts,
                Function<T, BigDecimal> write,
                Map<String, Object> schema) {
            this.type = type;
            this.expected = expected;
            this.parse = parse;
            this.accepts = accepts;
            this.write = write;
            this.schema = schema;
        }

        @Override
        public @Nullable T read(Object node, String at, Problems problems) {
            BigDecimal number = exact(node);
            if (number == null) {
                badValue(problems, at, node, expected, Problem.Code.WRONG_TYPE);
                return null;
            }
            T value = parsed(number);
            if (value == null) {
                badValue(problems, at, node, expected, Problem.Code.BAD_VALUE);
            }
            return value;
        }

        // Trees that other readers made hold whole numbers in types of their own; floating point is never exact.
        private static @Nullable BigDecimal exact(Object node) {
            if (node instanceof BigDecimal number) {
                return number;
            }
            boolean whole = node instanceof Integer || node instanceof Long || node instanceof BigInteger;
            return whole ? new BigDecimal(node.toString()) : null;
        }

        private @Nullable T parsed(BigDecimal number) {
            try {
                T value = parse.apply(number);
                return accepts.test(value) ? value : null;
            } catch (ArithmeticException | IllegalArgumentException e) {
                return null;
            }
        }

        @Override
        boolean accepts(T value) {
            return accepts.test(value);
        }

        @Override
        public Object write(T value) {
            return write.apply(value);
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("type", type);
            result.putAll(new TreeMap<>(schema));
            return result;
        }
    }

    private static final class YesNoForm extends Form<Boolean> {
        @Override
        public @Nullable Boolean read(Object node, String at, Problems problems) {
            if (node instanceof Boolean value) {
                return value;
            }
            badValue(problems, at, node, Text.of(" true 或 false", "true or false"), Problem.Code.WRONG_TYPE);
            return null;
        }

        @Override
        boolean accepts(Boolean value) {
            return true;
        }

        @Override
        public Object write(Boolean value) {
            return value;
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            return new LinkedHashMap<>(Map.of("type", "boolean"));
        }
    }

    private static final class ChoiceForm<E extends Enum<E>> extends Form<E> {
        private final Class<E> type;
        private final Function<E, Text> title;

        ChoiceForm(Class<E> type, Function<E, Text> title) {
            this.type = type;
            this.title = title;
        }

        @Override
        public @Nullable E read(Object node, String at, Problems problems) {
            E constant = node instanceof String text ? constant(text) : null;
            if (constant == null) {
                refuse(node, at, problems);
            }
            return constant;
        }

        private @Nullable E constant(String constant) {
            try {
                return Enum.valueOf(type, constant);
            } catch (IllegalArgumentException noConstant) {
                return null;
            }
        }

        private void refuse(Object node, String at, Problems problems) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            String near = Nearest.to(String.valueOf(node), names)
                    .map(name -> " (" + name + "?)")
                    .orElse("");
            String list = String.join(", ", names) + near;
            Problem.Code code = node instanceof String ? Problem.Code.BAD_VALUE : Problem.Code.WRONG_TYPE;
            badValue(problems, at, node, Text.of("下列之一：" + list, "one of: " + list), code);
        }

        @Override
        boolean accepts(E value) {
            return true;
        }

        @Override
        public String say(Object written, Language language) {
            return title.apply(Enum.valueOf(type, String.valueOf(written))).in(language);
        }

        @Override
        public Object write(E value) {
            return value.name();
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            List<Object> choices = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                Map<String, Object> choice = new LinkedHashMap<>();
                choice.put("const", constant.name());
                choice.put("title", title.apply(constant).toString());
                choices.add(choice);
            }
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("oneOf", choices);
            return result;
        }
    }

    private static final class ListForm<T> extends Form<List<T>> {
        private final Form<T> items;

        ListForm(Form<T> items) {
            this.items = items;
        }

        @Override
        public String say(Object written, Language language) {
            return Outline.list(
                    ((List<?>) written)
                            .stream()
                                    .map(item -> items.say(Objects.requireNonNull(item), language))
                                    .toList(),
                    language);
        }

        @Override
        Form<?> item() {
            return items;
        }

        @Override
        public @Nullable List<T> read(Object node, String at, Problems problems) {
            int before = problems.size();
            List<T> values = readPartly(node, at, problems);
            return problems.size() == before ? values : null;
        }

        @Override
        @Nullable
        List<T> readPartly(Object node, String at, Problems problems) {
            if (!(node instanceof List<?> list)) {
                badValue(problems, at, node, Text.of("列表 […]", "a list […]"), Problem.Code.WRONG_TYPE);
                return null;
            }
            List<T> values = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                T value = item(list.get(i), Pointer.to(at, i), problems);
                if (value != null) {
                    values.add(value);
                }
            }
            return List.copyOf(values);
        }

        private @Nullable T item(@Nullable Object node, String at, Problems problems) {
            if (node == null) {
                problems.add(
                        at,
                        Problem.Code.WRONG_TYPE,
                        null,
                        Text.of("列表中不能有 null；请写出该项或删除", "a list cannot hold null; write the item or remove it"));
                return null;
            }
            return items.readPart(node, at, problems);
        }

        @Override
        boolean accepts(List<T> value) {
            for (T item : value) {
                if (!holds(items, item)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Object write(List<T> value) {
            return value.stream().map(item -> orNull(items, item)).toList();
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("type", "array");
            result.put("items", items.schema(definitions));
            return result;
        }
    }

    private static final class MapForm<K, V> extends Form<Map<K, V>> {
        private final Form<K> keys;
        private final Form<V> values;

        MapForm(Form<K> keys, Form<V> values) {
            this.keys = keys;
            this.values = values;
        }

        @Override
        public String say(Object written, Language language) {
            return Outline.list(
                    ((Map<?, ?>) written)
                            .entrySet().stream()
                                    .map(entry -> said(entry, language))
                                    .toList(),
                    language);
        }

        private String said(Map.Entry<?, ?> entry, Language language) {
            String key = keys.say(Objects.requireNonNull(entry.getKey()), language);
            return Outline.titled(key, values.say(Objects.requireNonNull(entry.getValue()), language), language);
        }

        @Override
        public @Nullable Map<K, V> read(Object node, String at, Problems problems) {
            if (!(node instanceof Map<?, ?> map)) {
                wrongType(problems, at, node, "对象 {…}", "an object {…}");
                return null;
            }
            int before = problems.size();
            Map<K, V> result = new LinkedHashMap<>();
            map.forEach((name, value) -> entry(String.valueOf(name), value, at, problems, result));
            return problems.size() == before ? Collections.unmodifiableMap(result) : null;
        }

        private void entry(String name, @Nullable Object node, String at, Problems problems, Map<K, V> result) {
            String pointer = Pointer.to(at, name);
            K key = keys.read(name, pointer, problems);
            if (node == null) {
                wrongType(problems, pointer, null, "一个值", "a value");
                return;
            }
            V value = values.readPart(node, pointer, problems);
            if (key != null && value != null) {
                result.put(key, value);
            }
        }

        @Override
        boolean accepts(Map<K, V> value) {
            for (Map.Entry<K, V> entry : value.entrySet()) {
                if (!holds(keys, entry.getKey()) || !holds(values, entry.getValue())) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Object write(Map<K, V> value) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            value.forEach((key, item) -> tree.put(written(key), orNull(values, item)));
            return tree;
        }

        private String written(K key) {
            return (String) keys.write(Objects.requireNonNull(key, "A key of a map is null; expected a value"));
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("type", "object");
            result.put("additionalProperties", values.schema(definitions));
            return result;
        }
    }

    private static final class AnythingForm extends Form<Object> {
        @Override
        public Object read(Object node, String at, Problems problems) {
            return node;
        }

        @Override
        boolean accepts(Object value) {
            return true;
        }

        @Override
        public Object write(Object value) {
            return value;
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            return new LinkedHashMap<>();
        }
    }
}
