package org.civilaffairs.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.civilaffairs.core.text.PersonalDigits;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one document while it is read: first those of the text, then those of what stands in it, each
 * in the order of the document. What an object lacks and what in it contradicts itself follows what it has.
 */
public final class Problems {

    private static final int SHOWN = 60;

    // Amounts have up to thirteen digits, identity numbers fifteen or more.
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("[0-9]{15}");

    private static final String PERSONAL = "\"***\"";
    private static final int MOST = 1_000;
    private static final Text TOO_MANY = Text.of(
            "问题超过 1000 个，其余不再列出；请先更正以上问题",
            "more than a thousand problems; correct these first, the rest is not listed");

    // What is the whole document, or an item of a list, is no property that could be left out.
    private static final Text CORRECT = Text.of("请更正", "correct it");
    private static final Text CORRECT_REQUIRED =
            Text.of("请更正，该属性必填，不能略去", "correct it; the property is required and cannot be left out");
    private static final Text CORRECT_OR_LEAVE_OUT =
            Text.of("请更正，未知时请略去该属性", "correct it, or leave the property out if it is unknown");

    private final List<Problem> found = new ArrayList<>();
    private final BiConsumer<String, Object> reader;
    private String property = "";
    private Text advice = CORRECT;

    /** Starts with nothing wrong. */
    public Problems() {
        this((pointer, value) -> {});
    }

    /** Starts with nothing wrong; every value that could be read is handed on with its place. */
    Problems(BiConsumer<String, Object> reader) {
        this.reader = reader;
    }

    void wasRead(String pointer, Object value) {
        reader.accept(pointer, value);
    }

    /** Notes which property is read next. */
    void readsProperty(String pointer, boolean required) {
        property = pointer;
        advice = required ? CORRECT_REQUIRED : CORRECT_OR_LEAVE_OUT;
    }

    /** Returns what to do about a wrong value. */
    Text adviceAt(String pointer) {
        return !pointer.isEmpty() && pointer.equals(property) ? advice : CORRECT;
    }

    /** Tells whether a problem inside an object leaves a contradiction of it open. */
    boolean leaveOpen(Contradiction contradiction, String at) {
        return found.stream()
                .map(Problem::pointer)
                .filter(place -> (place + "/").startsWith(at + "/"))
                .map(place -> place.substring(at.length()))
                .anyMatch(contradiction::isLeftOpenBy);
    }

    /**
     * Adds a problem.
     *
     * @param pointer where, as a JSON Pointer
     * @param code its kind
     * @param value what stands there; {@code null} where nothing does
     * @param message what was expected and what to do
     */
    public void add(String pointer, Problem.Code code, @Nullable Object value, Text message) {
        if (found.size() < MOST) {
            found.add(new Problem(pointer, code, value == null ? "" : shown(value), message));
        } else if (found.size() == MOST) {
            found.add(new Problem("", Problem.Code.TOO_LARGE, "", TOO_MANY));
        }
    }

    // Objects and lists may hold personal values, which only their own forms know.
    private static String shown(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{…}";
        }
        if (value instanceof List<?>) {
            return "[…]";
        }
        String text = Json.isPartOfTree(value) ? Json.write(value) : String.valueOf(value);
        if (value instanceof String
                ? PersonalDigits.areIn(text)
                : PERSONAL_NUMBER.matcher(text).find()) {
            return PERSONAL;
        }
        return shortened(text, SHOWN);
    }

    /** Returns the beginning of a text that is longer than people read; never half of a character. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    /** Forgets what was found. */
    void clear() {
        found.clear();
    }

    /**
     * Returns whether nothing is wrong so far.
     *
     * @return whether no problem was added
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Returns how many problems were added so far.
     *
     * @return the number
     */
    public int size() {
        return found.size();
    }

    /**
     * Returns what was found.
     *
     * @return the problems in the order in which they were added
     */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Throws if anything is wrong.
     *
     * @throws InvalidDocumentException with every problem
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidDocumentException(found);
        }
    }
}
