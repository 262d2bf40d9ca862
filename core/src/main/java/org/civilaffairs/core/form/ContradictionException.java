package org.civilaffairs.core.form;

import org.civilaffairs.core.text.Text;

/** Thrown by a builder when its values contradict each other, such as a household in which nobody applies. */
public final class ContradictionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * Creates the exception.
     *
     * @param text what contradicts what, and what to do
     */
    public ContradictionException(Text text) {
        super(text.toString());
        this.text = text;
    }

    /**
     * Throws unless the values agree.
     *
     * @param agree whether the values agree
     * @param zh what contradicts what, in Chinese
     * @param en the same in English
     */
    public static void unless(boolean agree, String zh, String en) {
        if (!agree) {
            throw new ContradictionException(Text.of(zh, en));
        }
    }

    /**
     * Returns what contradicts what.
     *
     * @return the words in both languages
     */
    public Text text() {
        return text;
    }
}
