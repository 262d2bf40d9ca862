package org.civilaffairs.core.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one document while it is read. */
public final class Problems {

    private static final int SHOWN = 60;

    private final List<Problem> found = new ArrayList<>();

    /** Starts with nothing wrong. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param pointer where, as a JSON Pointer
     * @param code its kind
     * @param value what stands there; {@code null} where nothing does
     * @param message what was expected and what to do
     */
    public void add(String pointer, Problem.Code code, @Nullable Object value, Text message) {
        found.add(new Problem(pointer, code, value == null ? "" : shown(value), message));
    }

    // Objects and lists may hold personal values, which only their own forms know.
    private static String shown(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{…}";
        }
        if (value instanceof List<?>) {
            return "[…]";
        }
        String text = Json.write(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
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
