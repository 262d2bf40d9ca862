package org.civilaffairs.core.code;

import java.time.LocalDate;

/**
 * The number of a bank card (银行卡号): 13 to 19 digits, the last of which is a check digit by Luhn.
 *
 * <p>That the digits agree proves nothing about an account. Some older cards are said to fail, so a number that does is
 * unverifiable, not invalid.
 *
 * <p>Basis: ISO/IEC 7812-1.
 */
public final class BankCardNumber extends Identifier {

    private static final int MIN_LENGTH = 13;
    private static final int MAX_LENGTH = 19;
    private static final int SHOWN_AT_END = 4;

    private BankCardNumber(String value) {
        super(value);
    }

    /**
     * Checks whether a text is a number.
     *
     * @param text the text to check
     * @return the number, unverifiable if the check digit fails; or every reason why the text is none
     */
    public static Check<BankCardNumber> check(String text) {
        return Reasons.check(text, BankCardNumber::against, BankCardNumber::luhn, BankCardNumber::new);
    }

    @Override
    public Check<BankCardNumber> checkOn(LocalDate day) {
        return check(value());
    }

    /**
     * Reads a number, also one whose check digit fails.
     *
     * @param text 13 to 19 ASCII digits
     * @return the number
     * @throws IllegalArgumentException if the text is no number
     */
    public static BankCardNumber parse(String text) {
        return Reasons.parse(
                text, BankCardNumber::against, BankCardNumber::new, "a bank card number", "13 to 19 digits");
    }

    private static long against(String text) {
        boolean length = text.length() >= MIN_LENGTH && text.length() <= MAX_LENGTH;
        return Reasons.when(!length, CheckReason.WRONG_LENGTH) | Reasons.digits(text, 0, text.length());
    }

    // From the right, every second digit counts twice, less 9 if that has two digits.
    private static long luhn(String number) {
        int sum = 0;
        for (int index = 0; index < number.length(); index++) {
            int digit = number.charAt(index) - '0';
            boolean twice = (number.length() - index) % 2 == 0;
            sum += twice ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return Reasons.when(sum % 10 != 0, CheckReason.LUHN_FAILS);
    }

    /**
     * Writes the number masked.
     *
     * @return asterisks and the last four digits
     */
    @Override
    public String toString() {
        return masked(value(), 0, SHOWN_AT_END);
    }
}
