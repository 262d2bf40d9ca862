package org.civilaffairs.core.code;

/** Reads ASCII digits in place; other decimal digits of Unicode are none. */
final class Digits {

    private Digits() {}

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean areAll(String text, int start, int end) {
        for (int index = start; index < end; index++) {
            if (!isDigit(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    static int number(String text, int start, int end) {
        int number = 0;
        for (int index = start; index < end; index++) {
            number = number * 10 + (text.charAt(index) - '0');
        }
        return number;
    }
}
