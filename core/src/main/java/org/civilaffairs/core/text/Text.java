package org.civilaffairs.core.text;

import java.util.Locale;
import org.civilaffairs.core.json.AnyJackson;

/**
 * The same words in Chinese and in English (双语文本).
 *
 * @param zh the Chinese words
 * @param en the English words
 */
@AnyJackson
public record Text(String zh, String en) {

    /**
     * Returns the text of both languages.
     *
     * @param zh the Chinese words
     * @param en the English words
     * @return the text
     */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * Fills both languages with the same values, each in its own order of words.
     *
     * @param zh the Chinese pattern, with {@code %s} and {@code %1$s} as in {@link String#format}
     * @param en the English pattern
     * @param values what is filled in
     * @return the filled text
     */
    public static Text format(String zh, String en, Object... values) {
        return new Text(String.format(Locale.ROOT, zh, values), String.format(Locale.ROOT, en, values));
    }

    /**
     * Returns the words of one language.
     *
     * @param language the language
     * @return its words
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Returns both languages on one line, Chinese first. */
    @Override
    public String toString() {
        return zh + " · " + en;
    }
}
