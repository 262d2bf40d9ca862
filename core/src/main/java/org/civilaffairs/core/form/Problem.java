package org.civilaffairs.core.form;

import org.civilaffairs.core.text.Text;

/**
 * One thing that is wrong with a document (问题): where, which value, what was expected and what to do.
 *
 * @param pointer where: a JSON Pointer (RFC 6901), empty for the whole document; exact but for names of more than 200
 *     characters, which end in … there, and names with eleven digits in a row, which may be personal and are *** there
 * @param code what kind of problem it is
 * @param value the value as it stands there, shortened, masked where it is personal; empty where there is none
 * @param message what was expected and what to do
 */
public record Problem(String pointer, Code code, String value, Text message) {

    /** Whether a problem keeps the document from being used (严重程度). */
    public enum Severity {
        /** It refuses the document. */
        ERROR,
        /** It is allowed, and should be looked at again. */
        WARNING
    }

    /** The kinds of problems, for programs. */
    public enum Code {
        /** The text is not JSON or YAML at all. */
        MALFORMED(Severity.ERROR),
        /** A property that the type does not have. */
        UNKNOWN_PROPERTY(Severity.ERROR),
        /** The same property twice in one object. */
        DUPLICATE_PROPERTY(Severity.ERROR),
        /** A required property is left out. */
        MISSING_PROPERTY(Severity.ERROR),
        /** A value of another type than expected, such as text for a number. */
        WRONG_TYPE(Severity.ERROR),
        /** A value of the right type that cannot be: a date that does not exist, an amount with three decimals. */
        BAD_VALUE(Severity.ERROR),
        /** Values that contradict each other. */
        CONTRADICTION(Severity.ERROR),
        /** The document is larger or deeper than is read. */
        TOO_LARGE(Severity.ERROR),
        /** Values that can hardly be true together. */
        DOUBTFUL(Severity.WARNING),
        /** A code that is not listed on the day. */
        NOT_LISTED(Severity.WARNING),
        /** An identifier that nothing known here confirms. */
        UNVERIFIABLE(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /**
         * Returns whether problems of this kind refuse the document.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }
    }

    /**
     * Returns whether it refuses the document.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /** Returns one line in both languages, ready for a log or a terminal. */
    @Override
    public String toString() {
        String where = pointer.isEmpty() ? "/" : pointer;
        String found = value.isEmpty() ? "" : " = " + value;
        return where + found + ": " + message + " [" + code + "]";
    }
}
