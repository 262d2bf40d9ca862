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

    /** Stands in the tree for what could not be read, and of which the problem is told. */
    static final Object UNREAD = new Object();

    static final Text HALF_NAME = half("属性名", "the name of a property");
    private static final Text HALF_TEXT = half("文字", "the text");

    private static final int MOST_DIGITS = 100;

    private final Tokens in;
    private final Problems problems;

    TreeReader(Tokens in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /** Reads the value at whose first token the tokens stand. */
    @Nullable
    Object node() throws IOException {
        Token token = in.current();
        if (token == null) {
            return null;
        }
        return switch (token) {
            case OBJECT -> object();
            case LIST -> list();
            case NUMBER -> number();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            default -> text();
        };
    }

    private Map<String, @Nullable Object> object() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (in.next() != Token.OBJECT_END) {
            String name = in.text();
            String refused = isWhole(name) && !map.containsKey(name) ? null : place();
            in.next();
            Object value = node();
            if (refused == null) {
                map.put(name, value);
            } else {
                refuse(name, refused);
            }
        }
        return map;
    }

    private void refuse(String name, String at) {
        if (isWhole(name)) {
            problems.add(
                    at,
                    Problem.Code.DUPLICATE_PROPERTY,
                    null,
                    Text.of("同一属性出现两次；请只保留一个", "the property stands twice; keep one"));
        } else {
            problems.add(Pointer.around(at), Problem.Code.BAD_VALUE, null, HALF_NAME);
        }
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.next() != Token.LIST_END) {
            list.add(node());
        }
        return list;
    }

    private Object text() throws IOException {
        String text = in.text();
        return isWhole(text) ? text : unread(place(), Problem.Code.BAD_VALUE, HALF_TEXT);
    }

    // Two characters of Java make one of Unicode; nobody can store or send one of them alone.
    private static boolean isWhole(String text) {
        int next = 0;
        while (next < text.length()) {
            int character = text.codePointAt(next);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return false;
            }
            next += Character.charCount(character);
        }
        return true;
    }

    private static Text half(String zh, String en) {
        return Text.format(
                "%s中有不完整的字符（单独的代理码元，如 \\ud83d）；请重新录入完整的字符",
                "%2$s holds half of a character (a surrogate that stands alone, such as \\ud83d); enter it anew",
                zh,
                en);
    }

    // Mappers may be configured to let NaN and Infinity pass as numbers: they stay the words they are.
    private Object number() throws IOException {
        String text = in.text();
        if (text.endsWith("N") || text.endsWith("y")) {
            return text;
        }
        if (text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return tooLarge("数值超过 100 位", "this number has more than a hundred digits");
        }
        BigDecimal number = exact(text);
        return number == null ? tooLarge("数值的指数过大", "the exponent of this number is too large") : number;
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

    private Object tooLarge(String zh, String en) {
        return unread(place(), Problem.Code.TOO_LARGE, Text.of(zh, en));
    }

    private Object unread(String at, Problem.Code code, Text message) {
        problems.add(at, code, null, message);
        return UNREAD;
    }

    private String place() {
        return Pointer.shortened(in.pointer());
    }
}
