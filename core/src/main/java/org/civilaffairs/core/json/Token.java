package org.civilaffairs.core.json;

/** The kinds of tokens of JSON. */
public enum Token {
    /** An object begins. */
    OBJECT,
    /** An object ends. */
    OBJECT_END,
    /** A list begins. */
    LIST,
    /** A list ends. */
    LIST_END,
    /** The name of a property. */
    NAME,
    /** Text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** Yes. */
    TRUE,
    /** No. */
    FALSE,
    /** Nothing. */
    NULL;

    // Both Jacksons number their tokens alike. Values that are no JSON, as in buffers of mappers, come as their text.
    static Token of(int id) {
        return switch (id) {
            case 1 -> OBJECT;
            case 2 -> OBJECT_END;
            case 3 -> LIST;
            case 4 -> LIST_END;
            case 5 -> NAME;
            case 7, 8 -> NUMBER;
            case 9 -> TRUE;
            case 10 -> FALSE;
            case 11 -> NULL;
            default -> TEXT;
        };
    }
}
