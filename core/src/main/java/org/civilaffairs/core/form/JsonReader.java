package org.civilaffairs.core.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON text into trees. Needs {@code jackson-core} 3 on the class path; nothing else in core does.
 *
 * <p>Strict: no comments, no trailing commas, no NaN, no second document; a property given twice is a problem, not the
 * last one wins. Documents over ten million characters or a hundred levels are refused.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxDocumentLength(10_000_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser in;
    private final Problems problems;

    private JsonReader(JsonParser in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /**
     * Reads JSON text.
     *
     * @param json the text
     * @return the tree
     * @throws InvalidDocumentException if the text is not one JSON document, or an object has a property twice
     */
    public static @Nullable Object read(String json) {
        Problems problems = new Problems();
        Object tree = read(json, problems);
        problems.throwIfAny();
        return tree;
    }

    /**
     * Reads a value from JSON text, with every problem of the text and of the value at once.
     *
     * @param <T> the type of the value
     * @param json the text
     * @param form the form of the value
     * @return the value
     * @throws InvalidDocumentException with every problem found
     */
    public static <T> T read(String json, Form<T> form) {
        return Validation.ofJson(json, form).orThrow();
    }

    /** Reads JSON text as far as it can be read. */
    static @Nullable Object read(String json, Problems problems) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReader reader = new JsonReader(parser, problems);
            JsonToken first = parser.nextToken();
            Object tree = first == null ? reader.malformed("没有内容", "there is no content") : reader.node("");
            if (first != null && parser.nextToken() != null) {
                reader.malformed("文档之后还有内容", "there is more after the document");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            problems.add(
                    "",
                    Problem.Code.TOO_LARGE,
                    null,
                    Text.of("文档过大或嵌套过深：" + e.getOriginalMessage(), e.getOriginalMessage()));
        } catch (StreamReadException e) {
            TokenStreamLocation where = e.getLocation();
            String line = where == null ? "" : where.getLineNr() + ":" + where.getColumnNr();
            problems.add(
                    "",
                    Problem.Code.MALFORMED,
                    null,
                    Text.format(
                            "不是合法的 JSON，位于第 %1$s（行:列）：%2$s",
                            "not JSON at %1$s (line:column): %2$s", line, quiet(e.getOriginalMessage())));
        }
        return null;
    }

    // Words that stand where they should not may be personal.
    private static String quiet(String message) {
        return message.replaceFirst("^(Unrecognized token|Malformed numeric value) \\(?'[^']*'\\)?", "$1");
    }

    private @Nullable Object malformed(String zh, String en) {
        problems.add("", Problem.Code.MALFORMED, null, Text.of("不是一个 JSON 文档：" + zh, "not one JSON document: " + en));
        return null;
    }

    private @Nullable Object node(String at) {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> in.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    // An exponent such as 1e999999999 would be exact but of absurd length when written out.
    private BigDecimal number(String at) {
        BigDecimal number = exact(in.getString());
        if (number == null || Math.abs((long) number.scale()) > 100) {
            problems.add(
                    at, Problem.Code.TOO_LARGE, null, Text.of("数值的指数过大", "the exponent of this number is too large"));
            return BigDecimal.ZERO;
        }
        return number;
    }

    private static @Nullable BigDecimal exact(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException exponentBeyondInt) {
            return null;
        }
    }

    private Map<String, @Nullable Object> object(String at) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            String pointer = Pointer.to(at, key);
            in.nextToken();
            Object value = node(pointer);
            if (map.containsKey(key)) {
                problems.add(
                        pointer,
                        Problem.Code.DUPLICATE_PROPERTY,
                        null,
                        Text.of("同一属性出现两次；请只保留一个", "the property stands twice; keep one"));
            } else {
                map.put(key, value);
            }
        }
        return map;
    }

    private List<@Nullable Object> array(String at) {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(Pointer.to(at, list.size())));
        }
        return list;
    }
}
