package org.civilaffairs.core.form;

import java.util.Optional;

/**
 * Finds the first character at which a text stops being JSON.
 *
 * <p>Only for texts that a parser refused: each Jackson, and each of its versions, counts places in its own way.
 */
final class JsonFault {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final int UNICODE_DIGITS = 4;

    private final String text;
    private int at;

    private JsonFault(String text) {
        this.text = text;
    }

    /** Returns line and column of the fault, both from 1, such as {@code 3:1}; nothing if the text has none. */
    static Optional<String> in(String text) {
        JsonFault fault = new JsonFault(text);
        boolean value = fault.value();
        fault.space();
        return value && fault.at == text.length() ? Optional.empty() : Optional.of(fault.place());
    }

    private String place() {
        String before = text.substring(0, at);
        long lines = before.chars().filter(c -> c == '\n').count();
        return (lines + 1) + ":" + (at - before.lastIndexOf('\n'));
    }

    // Each method goes past what it is named for, or stops at the fault and returns false.
    private boolean value() {
        space();
        return switch (peek()) {
            case '{' -> group('}', this::property);
            case '[' -> group(']', this::value);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        };
    }

    private boolean group(char end, Part part) {
        at++;
        space();
        if (take(end)) {
            return true;
        }
        do {
            if (!part.isPast()) {
                return false;
            }
            space();
        } while (take(','));
        return take(end);
    }

    private boolean property() {
        space();
        if (peek() != '"' || !string()) {
            return false;
        }
        space();
        return take(':') && value();
    }

    private boolean string() {
        at++;
        while (peek() >= ' ' && peek() != '"' && at < text.length()) {
            if (take('\\')) {
                if (!escape()) {
                    return false;
                }
            } else {
                at++;
            }
        }
        return take('"');
    }

    private boolean escape() {
        if (!take('u')) {
            return ESCAPES.indexOf(peek()) >= 0 && take(peek());
        }
        for (int i = 0; i < UNICODE_DIGITS; i++) {
            if (Character.digit(peek(), 16) < 0) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!take(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        take('-');
        if (!take('0') && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        return (!take('e') && !take('E')) || exponent();
    }

    private boolean exponent() {
        if (!take('+')) {
            take('-');
        }
        return digits();
    }

    private boolean digits() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at > start;
    }

    private void space() {
        while (" \t\r\n".indexOf(peek()) >= 0) {
            at++;
        }
    }

    private boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    /** The next character; NUL, which stands nowhere in JSON, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    @FunctionalInterface
    private interface Part {
        boolean isPast();
    }
}
