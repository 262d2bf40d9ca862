package org.civilaffairs.core.form;

import org.civilaffairs.core.text.Text;

/**
 * One thing that is wrong with a document (问题): where, which value, what was expected and what to do.
 *
 * @param pointer where: a JSON Pointer (RFC 6901), empty for the whole document
 * @param code what kind of problem it is
 * @param value the value as it stands there, shortened, masked where it is personal; empty where there is none
 * @param message what was expected and what to do
 */
public record Problem(String pointer, Code code, String value, Text message) {

    /** The kinds of problems, for programs. */
    public enum Code {
        /** The text is not JSON or YAML at all. */
        MALFORMED,
        /** A property that the type does not have. */
        UNKNOWN_PROPERTY,
        /** The same property twice in one object. */
        DUPLICATE_PROPERTY,
        /** A required property is left out. */
        MISSING_PROPERTY,
        /** A value of another type than expected, such as text for a number. */
        WRONG_TYPE,
        /** A value of the right type that cannot be: a date that does not exist, an amount with three decimals. */
        BAD_VALUE,
        /** Values that contradict each other. */
        CONTRADICTION,
        /** The document is larger or deeper than is read. */
        TOO_LARGE
    }

    /** Returns one line in both languages, ready for a log or a terminal. */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "/" : pointer;
        String found = value.isEmpty() ? "" : " = " + value;
        return where + found + ": " + message + " [" + code + "]";
    }
}
