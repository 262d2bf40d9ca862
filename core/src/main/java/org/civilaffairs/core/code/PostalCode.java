package org.civilaffairs.core.code;

import java.time.LocalDate;

/**
 * The postal code (邮政编码): six digits, of which the first may be zero.
 *
 * <p>What the digits stand for decides nothing here; the list of codes is not known.
 */
public final class PostalCode extends Identifier {

    private static final int LENGTH = 6;

    private PostalCode(String value) {
        super(value);
    }

    /**
     * Checks whether a text has the form of a code.
     *
     * @param text the text to check
     * @return the code, or every reason why the text is none
     */
    public static Check<PostalCode> check(String text) {
        return Reasons.check(text, PostalCode::against, PostalCode::new);
    }

    @Override
    public Check<PostalCode> checkOn(LocalDate day) {
        return check(value());
    }

    /**
     * Reads a code.
     *
     * @param text six ASCII digits
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static PostalCode parse(String text) {
        return Reasons.parse(text, PostalCode::against, PostalCode::new, "a postal code", "six digits");
    }

    private static long against(String text) {
        return Reasons.length(text, LENGTH) | Reasons.digits(text, 0, text.length());
    }
}
