package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * The conditions of GB 11643 on the characters of a citizen identity number.
 *
 * <p>Every condition whose characters are of the right kind is examined, so that all reasons are found at once.
 */
final class CitizenIdCheck {

    static final int LENGTH = 18;
    static final int LEGACY_LENGTH = 15;

    private static final int DIVISION_END = 6;
    private static final int DATE_END = 14;
    private static final int CHECK_INDEX = 17;
    private static final int LEGACY_DATE_END = 12;
    private static final int FIRST_CENTENARIAN_SEQUENCE = 996;
    private static final int MIN_YEAR = 1800;
    private static final int MODULUS = 11;
    private static final int TOO_OLD = 131_0000;

    private CitizenIdCheck() {}

    static long reasons(String text, LocalDate reference) {
        return text.length() == LENGTH ? examine(text, reference) : wrongLength(text);
    }

    static long legacyReasons(String text, LocalDate reference) {
        return text.length() == LEGACY_LENGTH ? examineLegacy(text, reference) : wrongLength(text);
    }

    /** Returns the date of birth as yyyymmdd, of a number of 18 characters or, with the century it implies, of 15. */
    static int birth(String number) {
        if (number.length() == LENGTH) {
            return Digits.number(number, DIVISION_END, DATE_END);
        }
        int sequence = Digits.number(number, LEGACY_DATE_END, LEGACY_LENGTH);
        int century = sequence >= FIRST_CENTENARIAN_SEQUENCE ? 18 : 19;
        return century * 1_000_000 + Digits.number(number, DIVISION_END, LEGACY_DATE_END);
    }

    /** Returns the day that yyyymmdd stands for. */
    static LocalDate date(int birth) {
        return LocalDate.of(birth / 10_000, birth / 100 % 100, birth % 100);
    }

    /** Returns the check character by ISO 7064 MOD 11-2: with it, the weighted sum is 1 modulo 11. */
    static char checkCharacter(String number) {
        int sum = 0;
        for (int index = 0; index < CHECK_INDEX; index++) {
            sum = (sum + number.charAt(index) - '0') * 2;
        }
        int check = (MODULUS + 1 - sum % MODULUS) % MODULUS;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static long examine(String text, LocalDate reference) {
        long found = province(text) | birth(text, reference) | sequence(text, DATE_END, CHECK_INDEX);
        return found | checkCharacter(text, found);
    }

    private static long examineLegacy(String text, LocalDate reference) {
        long dateDigits = Reasons.digits(text, DIVISION_END, LEGACY_DATE_END);
        long sequence = sequence(text, LEGACY_DATE_END, LEGACY_LENGTH);
        boolean readable = dateDigits == Reasons.NONE && !Reasons.contain(sequence, CheckReason.ILLEGAL_CHARACTER);
        return province(text) | dateDigits | sequence | (readable ? day(birth(text), reference) : Reasons.NONE);
    }

    private static long province(String text) {
        long digits = Reasons.digits(text, 0, DIVISION_END);
        return digits == Reasons.NONE && !isProvince(Digits.number(text, 0, 2)) ? noProvince(text) : digits;
    }

    // Cards of foreigners from 2023-12-01 bear 18 characters that begin with 9, as those of no province do.
    private static long noProvince(String text) {
        boolean card = text.length() == LENGTH && text.charAt(0) == '9';
        return Reasons.of(card ? CheckReason.ANOTHER_DOCUMENT : CheckReason.UNKNOWN_PROVINCE);
    }

    /** Examines the eight digits of the date of birth. */
    static long birth(String text, LocalDate reference) {
        long digits = Reasons.digits(text, DIVISION_END, DATE_END);
        return digits == Reasons.NONE ? day(birth(text), reference) : digits;
    }

    private static long day(int birth, LocalDate reference) {
        if (!isDate(birth)) {
            return Reasons.of(CheckReason.IMPOSSIBLE_DATE);
        }
        if (birth / 10_000 < MIN_YEAR) {
            return Reasons.of(CheckReason.BIRTH_BEFORE_1800);
        }
        return Reasons.when(birth > number(reference), CheckReason.BIRTH_IN_FUTURE);
    }

    /** Finds whether the person would be too old on a day; without a day of reference nobody is. */
    static long age(String text, LocalDate reference) {
        boolean old = !reference.equals(LocalDate.MAX) && birth(text) + TOO_OLD <= number(reference);
        return Reasons.when(old, CheckReason.AGE_OVER_130);
    }

    private static long number(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    private static long sequence(String text, int start, int end) {
        long digits = Reasons.digits(text, start, end);
        return digits == Reasons.NONE
                ? Reasons.when(Digits.number(text, start, end) == 0, CheckReason.SEQUENCE_ZERO)
                : digits;
    }

    /** Examines the last of 18 characters, which says nothing if others are not allowed. */
    static long checkCharacter(String text, long others) {
        char character = text.charAt(CHECK_INDEX);
        long kind = kind(character);
        boolean readable = !Reasons.contain(others | kind, CheckReason.ILLEGAL_CHARACTER);
        boolean wrong = readable && capital(character) != checkCharacter(text);
        return kind | Reasons.when(wrong, CheckReason.WRONG_CHECK_CHARACTER);
    }

    private static long kind(char check) {
        if (check == 'x') {
            return Reasons.of(CheckReason.LOWER_CASE_CHECK_CHARACTER);
        }
        return Reasons.when(check != 'X' && !Digits.isDigit(check), CheckReason.ILLEGAL_CHARACTER);
    }

    private static char capital(char check) {
        return check == 'x' ? 'X' : check;
    }

    /** Examines the characters of a text of another length. */
    static long wrongLength(String text) {
        int last = text.length() - 1;
        long digits = Reasons.digits(text, 0, last);
        boolean readable = digits == Reasons.NONE && last >= 0;
        return Reasons.of(CheckReason.WRONG_LENGTH) | digits | (readable ? kind(text.charAt(last)) : Reasons.NONE);
    }

    private static boolean isDate(int date) {
        int month = date / 100 % 100;
        int day = date % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(date / 10_000));
    }

    // The codes of GB/T 2260 and 83, under which Taiwan residents hold residence permits.
    static boolean isProvince(int code) {
        return switch (code) {
            case 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46 -> true;
            case 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83 -> true;
            default -> false;
        };
    }
}
