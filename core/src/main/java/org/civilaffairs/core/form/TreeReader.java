package org.civilaffairs.core.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.json.Token;
import org.civilaffairs.core.json.Tokens;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of JSON into a tree; numbers stay exact. */
final class TreeReader {

    private static final int MOST_DIGITS = 100;

    private final Tokens in;
    private final Problems problems;

    TreeReader(Tokens in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /** Reads the value at whose first token the tokens stand. */
    @Nullable
    Object node(String at) throws IOException {
        Token token = in.current();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case OBJECT -> object(at);
            case LIST -> list(at);
            case NUMBER -> number(at);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            default -> in.text();
        };
    }

    private Map<String, @Nullable Object> object(String at) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.next() != Token.OBJECT_END) {
            String key = in.text();
            String pointer = Pointer.to(at, key);
            in.next();
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

    private List<@Nullable Object> list(String at) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.next() != Token.LIST_END) {
            list.add(node(Pointer.to(at, list.size())));
        }
        return list;
    }

    // Mappers may be configured to let NaN and Infinity pass as numbers: they stay the words they are.
    private Object number(String at) throws IOException {
        String text = in.text();
        if (text.endsWith("N") || text.endsWith("y")) {
            return text;
        }
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return tooLarge(at, "数值超过 100 位", "this number has more than a hundred digits");
        }
        BigDecimal number = exact(text);
        return number == null ? tooLarge(at, "数值的指数过大", "the exponent of this number is too large") : number;
    }

    // An exponent such as 1e999999999 would be exact but of absurd length when written out.
    private static @Nullable BigDecimal exact(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
        } catch (NumberFormatException exponentBeyondInt) {
            return null;
        }
    }

    private BigDecimal tooLarge(String at, String zh, String en) {
        problems.add(at, Problem.Code.TOO_LARGE, null, Text.of(zh, en));
        return BigDecimal.ZERO;
    }
}
