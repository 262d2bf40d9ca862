package org.civilaffairs.core.code;

import java.text.Normalizer;

/**
 * A text as it was given, and the same as identifiers are written (规范化): for callers that ask for it, since no
 * identifier is ever changed silently.
 *
 * @param raw the text as it was given
 * @param value the text without white space and hyphens, full-width characters made plain, small ASCII letters made
 *     capital; no character is ever taken for another, such as O for 0
 */
public record Normalised(String raw, String value) {

    private static final char HYPHEN = '\u2010';

    /**
     * Normalises a text.
     *
     * @param raw the text as it was given
     * @return both texts
     */
    public static Normalised of(String raw) {
        StringBuilder value = new StringBuilder(Reasons.given(raw).length());
        nfkc(raw)
                .codePoints()
                .filter(character -> !isLeftOut(character))
                .map(Normalised::capital)
                .forEach(value::appendCodePoint);
        return new Normalised(raw, nfkc(value)); // a mark may stand after another letter now
    }

    private static String nfkc(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isLeftOut(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '-'
                || character == HYPHEN;
    }

    private static int capital(int character) {
        return character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character;
    }

    /**
     * Tells whether anything was changed.
     *
     * @return true if the texts differ
     */
    public boolean changed() {
        return !raw.equals(value);
    }

    /** Writes only whether anything was changed: the texts may be personal. */
    @Override
    public String toString() {
        return "Normalised[changed=" + changed() + "]";
    }
}
