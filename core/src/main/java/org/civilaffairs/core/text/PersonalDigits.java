package org.civilaffairs.core.text;

import java.util.regex.Pattern;

/** Digits that may be an identity number, a telephone or an account, standing where they should not. */
public final class PersonalDigits {

    private static final Pattern ELEVEN_IN_A_ROW = Pattern.compile("[0-9]{11}");

    private PersonalDigits() {}

    /**
     * Returns whether a text holds as many digits in a row as a telephone number has.
     *
     * @param text the text
     * @return whether messages must not repeat it
     */
    public static boolean areIn(String text) {
        return ELEVEN_IN_A_ROW.matcher(text).find();
    }
}
