package org.civilaffairs.core.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.civilaffairs.core.json.BrokenJsonException;
import org.civilaffairs.core.json.Tokens;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text into trees. Needs {@code jackson-core}, of Jackson 2 (2.16 or newer) or of Jackson 3, on the class path;
 * where both are, it takes that of Jackson 3. What it answers is the same.
 *
 * <p>Strict: no comments, no trailing commas, no NaN, no second document; a property given twice is a problem, not the
 * last one wins, and so is half of a character. Documents over ten million characters or a hundred levels are refused.
 */
public final class JsonReader {

    private static final int MOST_CHARACTERS = 10_000_000;

    private JsonReader() {}

    /**
     * Reads JSON text.
     *
     * @param json the text
     * @return the tree
     * @throws InvalidDocumentException if the text is not one JSON document, or an object has a property twice
     * @throws IllegalStateException if there is no Jackson
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
     * @throws IllegalStateException if there is no Jackson
     */
    public static <T> T read(String json, Form<T> form) {
        return Validation.ofJson(json, form).orThrow();
    }

    /** Reads JSON text as far as it can be read. */
    static @Nullable Object read(String json, Problems problems) {
        Objects.requireNonNull(json, "The JSON is null; expected text");
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        if (text.length() > MOST_CHARACTERS) {
            tooLarge(problems, "文档超过 1000 万个字符", "the document has more than ten million characters");
            return null;
        }
        try (Tokens tokens = Tokens.of(text)) {
            return document(tokens, problems);
        } catch (BrokenJsonException e) {
            problems.clear();
            broken(e, text, problems);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object document(Tokens tokens, Problems problems) throws IOException {
        if (tokens.next() == null) {
            malformed(problems, "没有内容", "there is no content");
            return null;
        }
        Object tree = new TreeReader(tokens, problems).node();
        if (tokens.next() != null) {
            malformed(problems, "文档之后还有内容", "there is more after the document");
        }
        return tree;
    }

    // Alone, and in words and places of our own: those of the two Jacksons differ, and one notices it earlier.
    private static void broken(BrokenJsonException e, String text, Problems problems) {
        if (e.isTooDeep()) {
            tooLarge(
                    problems,
                    "文档嵌套超过 " + Tokens.MOST_LEVELS + " 层",
                    "the document is nested deeper than " + Tokens.MOST_LEVELS + " levels");
            return;
        }
        JsonFault.in(text).ifPresentOrElse(place -> notJson(place, problems), () -> halfName(problems));
    }

    private static void notJson(String place, Problems problems) {
        problems.add(
                "",
                Problem.Code.MALFORMED,
                null,
                Text.format(
                        "不是合法的 JSON，位于第 %s（行:列）；请检查该处的引号、逗号、括号和数值",
                        "not JSON at %s (line:column); check the quotes, commas, brackets and numbers there", place));
    }

    // Newer Jacksons refuse nothing else that is JSON.
    private static void halfName(Problems problems) {
        problems.add("", Problem.Code.BAD_VALUE, null, TreeReader.HALF_NAME);
    }

    private static void malformed(Problems problems, String zh, String en) {
        problems.add("", Problem.Code.MALFORMED, null, Text.of("不是一个 JSON 文档：" + zh, "not one JSON document: " + en));
    }

    private static void tooLarge(Problems problems, String zh, String en) {
        problems.add("", Problem.Code.TOO_LARGE, null, Text.of(zh, en));
    }
}
