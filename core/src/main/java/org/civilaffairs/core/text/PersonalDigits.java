package org.civilaffairs.core.text;

/** Digits that may be an identity number, a telephone or an account, standing where they should not. */
public final class PersonalDigits {

    private static final int MANY = 11;

    private PersonalDigits() {}

    /**
     * Returns whether a text holds as many digits in a row as a telephone number has.
     *
     * @param text the text
     * @return whether messages must not repeat it
     */
    public static boolean areIn(String text) {
        int inARow = 0;
        for (int index = 0; index < text.length() && inARow < MANY; index++) {
            char character = text.charAt(index);
            inARow = character >= '0' && character <= '9' ? inARow + 1 : 0;
        }
        return inARow == MANY;
    }
}
