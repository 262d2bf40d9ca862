package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.EnumSet;
import java.util.Set;

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

    private final String text;
    private final Set<CheckReason> reasons = EnumSet.noneOf(CheckReason.class);

    private CitizenIdCheck(String text) {
        this.text = text;
    }

    static Set<CheckReason> reasons(String text, LocalDate reference) {
        CitizenIdCheck check = new CitizenIdCheck(text);
        if (text.length() == LENGTH) {
            check.examine(reference);
        } else {
            check.refuseLength();
        }
        return check.reasons;
    }

    static Set<CheckReason> legacyReasons(String text) {
        CitizenIdCheck check = new CitizenIdCheck(text);
        if (text.length() == LEGACY_LENGTH) {
            check.examineLegacy();
        } else {
            check.refuseLength();
        }
        return check.reasons;
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

    private void examine(LocalDate reference) {
        examineProvince();
        if (areDigits(DIVISION_END, DATE_END)) {
            examineBirth(birth(text), reference);
        }
        examineSequence(DATE_END, CHECK_INDEX);
        examineCheckCharacter();
    }

    private void examineLegacy() {
        examineProvince();
        examineSequence(LEGACY_DATE_END, LEGACY_LENGTH);
        if (areDigits(DIVISION_END, LEGACY_DATE_END)) {
            examineBirth(birth(text), LocalDate.MAX);
        }
    }

    private void examineProvince() {
        if (areDigits(0, DIVISION_END) && !isProvince(Digits.number(text, 0, 2))) {
            reasons.add(CheckReason.UNKNOWN_PROVINCE);
        }
    }

    private void examineBirth(int birth, LocalDate reference) {
        if (!isDate(birth)) {
            reasons.add(CheckReason.IMPOSSIBLE_DATE);
        } else if (birth / 10_000 < MIN_YEAR) {
            reasons.add(CheckReason.BIRTH_BEFORE_1800);
        } else if (date(birth).isAfter(reference)) {
            reasons.add(CheckReason.BIRTH_IN_FUTURE);
        }
    }

    private void examineSequence(int start, int end) {
        if (areDigits(start, end) && Digits.number(text, start, end) == 0) {
            reasons.add(CheckReason.SEQUENCE_ZERO);
        }
    }

    private void examineCheckCharacter() {
        char character = text.charAt(CHECK_INDEX);
        examineKind(character);
        if (!reasons.contains(CheckReason.ILLEGAL_CHARACTER) && capital(character) != checkCharacter(text)) {
            reasons.add(CheckReason.WRONG_CHECK_CHARACTER);
        }
    }

    private void examineKind(char check) {
        if (check == 'x') {
            reasons.add(CheckReason.LOWER_CASE_CHECK_CHARACTER);
        } else if (check != 'X' && !Digits.isDigit(check)) {
            reasons.add(CheckReason.ILLEGAL_CHARACTER);
        }
    }

    private static char capital(char check) {
        return check == 'x' ? 'X' : check;
    }

    private void refuseLength() {
        reasons.add(CheckReason.WRONG_LENGTH);
        int last = text.length() - 1;
        if (areDigits(0, last) && last >= 0) {
            examineKind(text.charAt(last));
        }
    }

    private boolean areDigits(int start, int end) {
        boolean digits = Digits.areAll(text, start, end);
        if (!digits) {
            reasons.add(CheckReason.ILLEGAL_CHARACTER);
        }
        return digits;
    }

    private static boolean isDate(int date) {
        int month = date / 100 % 100;
        int day = date % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(date / 10_000));
    }

    // The codes of GB/T 2260 and 83, under which Taiwan residents hold residence permits.
    private static boolean isProvince(int code) {
        return switch (code) {
            case 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46 -> true;
            case 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83 -> true;
            default -> false;
        };
    }
}
