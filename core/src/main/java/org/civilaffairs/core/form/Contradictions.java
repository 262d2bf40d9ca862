package org.civilaffairs.core.form;

import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.text.Text;

/** Collects what contradicts itself in one object, in the order in which it is asked. */
public final class Contradictions {

    private List<Contradiction> found = List.of();

    /** Starts with none. */
    public Contradictions() {}

    /**
     * Adds a contradiction between values that are known, unless they agree; unknown values agree with all.
     *
     * @param agree whether the values agree
     * @param pointer where to look first, as a JSON Pointer inside the object
     * @param zh what contradicts what and what to do, in Chinese
     * @param en the same in English
     * @return this
     */
    public Contradictions unless(boolean agree, String pointer, String zh, String en) {
        return unless(agree, pointer, Contradiction.LASTING, zh, en);
    }

    /**
     * Adds a contradiction that further values could remove, unless the values agree.
     *
     * @param agree whether the values agree
     * @param pointer where to look first, as a JSON Pointer inside the object
     * @param basis the values that could remove it, as in {@link Contradiction}
     * @param zh what contradicts what and what to do, in Chinese
     * @param en the same in English
     * @return this
     */
    public Contradictions unless(boolean agree, String pointer, String basis, String zh, String en) {
        if (!agree) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            found.add(new Contradiction(pointer, basis, Text.of(zh, en)));
        }
        return this;
    }

    /**
     * Returns what was found.
     *
     * @return the contradictions, in the order in which they were asked for
     */
    public List<Contradiction> list() {
        return List.copyOf(found);
    }
}
