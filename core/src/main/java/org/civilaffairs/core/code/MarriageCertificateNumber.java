package org.civilaffairs.core.code;

import java.time.LocalDate;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The number of a marriage or divorce certificate (婚姻登记证字号), such as J331102-2023-090009.
 *
 * <p>The letters of the kind, six digits of the division of the registering organ, four of the year and six of the serial
 * number, which each organ counts by the year. The division is not where the couple is registered. Older certificates
 * bear numbers of other forms, which this type does not hold.
 *
 * <p>A year 0000 is refused, for the calendar has none. From which year on numbers have this form no text at hand says: a
 * year before the division was listed is for {@code AddressCodes} of the package {@code place} to doubt.
 *
 * <p>Basis: the working rules for marriage registration of 2015, by a third party that quotes them.
 */
public final class MarriageCertificateNumber extends Identifier {

    private static final int DIVISION_LENGTH = 6;
    private static final int YEAR_END = 10;
    private static final int PLAIN_LENGTH = 16;
    private static final int WRITTEN_LENGTH = 18;
    private static final int FIRST_HYPHEN = 6;
    private static final int SECOND_HYPHEN = 11;

    private MarriageCertificateNumber(String value) {
        super(value);
    }

    /** What a number with its letters is of (证件种类). */
    public enum Kind implements Titled {

        /** Marriage certificate issued again (补领结婚证), BJ. */
        REISSUED_MARRIAGE("BJ", "补领的结婚证", "marriage certificate issued again"),

        /** Divorce certificate issued again (补领离婚证), BL. */
        REISSUED_DIVORCE("BL", "补领的离婚证", "divorce certificate issued again"),

        /** Marriage certificate (结婚证), J. */
        MARRIAGE("J", "结婚证", "marriage certificate"),

        /** Divorce certificate (离婚证), L. */
        DIVORCE("L", "离婚证", "divorce certificate");

        private final String letters;
        private final Text title;

        Kind(String letters, String zh, String en) {
            this.letters = letters;
            this.title = Text.of(zh, en);
        }

        /**
         * Returns the letters of the kind.
         *
         * @return one or two capitals
         */
        public String letters() {
            return letters;
        }

        @Override
        public Text title() {
            return title;
        }
    }

    /**
     * Checks whether a text is a number.
     *
     * @param text the text to check, with both hyphens or without
     * @return the number, unverifiable under a province that is not known; or every reason why the text is none
     */
    public static Check<MarriageCertificateNumber> check(String text) {
        return check(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text is a number of a certificate issued by a day.
     *
     * @param text the text to check, with both hyphens or without
     * @param reference the last day on which it may be issued
     * @return the number, unverifiable under a province that is not known; or every reason why the text is none
     */
    public static Check<MarriageCertificateNumber> check(String text, LocalDate reference) {
        LocalDate day = Reasons.given(reference);
        return Reasons.check(
                written(Reasons.given(text)),
                given -> against(given, day),
                MarriageCertificateNumber::province,
                MarriageCertificateNumber::new);
    }

    @Override
    public Check<MarriageCertificateNumber> checkOn(LocalDate day) {
        return check(value(), day);
    }

    /**
     * Reads a number.
     *
     * @param text the number, with both hyphens or without
     * @return the number
     * @throws IllegalArgumentException if the text is no number of this form
     */
    public static MarriageCertificateNumber parse(String text) {
        return Reasons.parse(
                written(Reasons.given(text)),
                given -> against(given, LocalDate.MAX),
                MarriageCertificateNumber::new,
                "a marriage certificate number",
                "J, L, BJ or BL, six digits of the division, four of the year, six of the serial number");
    }

    private static int lettersOf(String text) {
        for (Kind kind : Kind.values()) {
            if (text.startsWith(kind.letters)) {
                return kind.letters.length();
            }
        }
        return 0;
    }

    // A number without hyphens, as normalising leaves it, is written with them; any other text stays.
    private static String written(String text) {
        int start = lettersOf(text);
        if (text.length() - start != PLAIN_LENGTH || !Digits.areAll(text, start, text.length())) {
            return text;
        }
        int year = start + DIVISION_LENGTH;
        int serial = start + YEAR_END;
        return text.substring(0, year) + "-" + text.substring(year, serial) + "-" + text.substring(serial);
    }

    private static long against(String text, LocalDate reference) {
        int start = lettersOf(text);
        long found = Reasons.when(text.length() - start != WRITTEN_LENGTH, CheckReason.WRONG_LENGTH)
                | Reasons.when(start == 0, CheckReason.ILLEGAL_CHARACTER);
        return found == Reasons.NONE ? againstDigits(text.substring(start), reference) : found;
    }

    private static long againstDigits(String digits, LocalDate reference) {
        boolean hyphens = digits.charAt(FIRST_HYPHEN) == '-' && digits.charAt(SECOND_HYPHEN) == '-';
        boolean zero = digits.startsWith("0");
        long found = Reasons.when(!hyphens || zero, CheckReason.ILLEGAL_CHARACTER)
                | Reasons.digits(digits, 0, FIRST_HYPHEN)
                | Reasons.digits(digits, FIRST_HYPHEN + 1, SECOND_HYPHEN)
                | Reasons.digits(digits, SECOND_HYPHEN + 1, WRITTEN_LENGTH);
        return found == Reasons.NONE ? againstYear(year(digits), reference) : found;
    }

    private static long againstYear(int year, LocalDate reference) {
        return Reasons.when(year == 0, CheckReason.IMPOSSIBLE_YEAR)
                | Reasons.when(year > reference.getYear(), CheckReason.YEAR_IN_FUTURE);
    }

    private static int year(String digits) {
        return Digits.number(digits, FIRST_HYPHEN + 1, SECOND_HYPHEN);
    }

    private static long province(String number) {
        int start = lettersOf(number);
        boolean known = CitizenIdCheck.isProvince(Digits.number(number, start, start + 2));
        return Reasons.when(!known, CheckReason.UNKNOWN_PROVINCE);
    }

    /**
     * Returns what the number is of.
     *
     * @return the kind by the letters
     */
    public Kind kind() {
        for (Kind kind : Kind.values()) {
            if (value().startsWith(kind.letters)) {
                return kind;
            }
        }
        throw new IllegalStateException("A number without letters of a kind");
    }

    /**
     * Returns the division of the registering organ.
     *
     * @return the code in the digits, which may be listed no longer
     */
    public DivisionCode division() {
        return DivisionCode.parse(digits().substring(0, FIRST_HYPHEN));
    }

    /**
     * Returns the year of registration.
     *
     * @return the year
     */
    public int year() {
        return year(digits());
    }

    /**
     * Returns the serial number of the organ and the year.
     *
     * @return the number, without leading zeros
     */
    public int serial() {
        return Digits.number(digits(), SECOND_HYPHEN + 1, WRITTEN_LENGTH);
    }

    private String digits() {
        return value().substring(kind().letters.length());
    }

    /**
     * Writes the number masked.
     *
     * @return the letters and the province, and asterisks after them
     */
    @Override
    public String toString() {
        return masked(value(), kind().letters.length() + 2, 0);
    }
}
