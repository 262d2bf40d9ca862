package org.civilaffairs.core.json;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The tokens of JSON, from whichever Jackson is there. */
public interface Tokens extends Closeable {

    /** How deeply objects and lists may be nested in a text that {@link #of} opens. */
    int MOST_LEVELS = 100;

    /**
     * Returns the token at which this stands.
     *
     * @return the token; {@code null} before the first and after the last
     */
    @Nullable
    Token current();

    /**
     * Goes to the next token.
     *
     * @return the token; {@code null} after the last
     * @throws BrokenJsonException if the text is not JSON there
     * @throws IOException if the text cannot be read
     */
    @Nullable
    Token next() throws IOException;

    /**
     * Returns the current token as it stands in the document: text, the digits of a number, the name of a property.
     *
     * @return the text of the token
     * @throws BrokenJsonException if the text is not JSON there
     * @throws IOException if the text cannot be read
     */
    String text() throws IOException;

    /**
     * Returns the place of the current value, or of the property whose name is current, in its document.
     *
     * @return a JSON Pointer, empty for the whole document
     */
    String pointer();

    /**
     * Opens JSON text with Jackson 3 or, where there is none, with Jackson 2.
     *
     * @param json the text
     * @return its tokens, before the first
     * @throws IllegalStateException if there is no Jackson
     * @throws IOException if the text cannot be read
     */
    static Tokens of(String json) throws IOException {
        return Parser.INSTALLED.open(json);
    }
}
