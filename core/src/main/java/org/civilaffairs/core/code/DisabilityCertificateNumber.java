package org.civilaffairs.core.code;

import java.time.LocalDate;

/**
 * The number of a disability certificate (残疾人证号): the citizen identity number, the category and the grade.
 *
 * <p>A change of category or grade gives another number: persons are compared by {@link #person()}. Certificates issued
 * again show B and a count, or a count alone, at the end; as no text at hand says so, such numbers are unverifiable.
 *
 * <p>Basis: GB/T 26341-2010 for categories and grades; the form of the number by third parties.
 */
public final class DisabilityCertificateNumber extends Identifier {

    private static final int LENGTH = 20;
    private static final int MAX_SUFFIX = 3;
    private static final int SHOWN_AT_START = 3;

    private DisabilityCertificateNumber(String value) {
        super(value);
    }

    /**
     * Checks whether a text is a number.
     *
     * @param text the text to check
     * @return the number, unverifiable with a mark of reissue; or every reason why the text is none
     */
    public static Check<DisabilityCertificateNumber> check(String text) {
        return check(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text is a number of a person born by a day.
     *
     * @param text the text to check
     * @param reference the last day on which the person may be born
     * @return the number, unverifiable with a mark of reissue or if the person would then be over 130 years old; or every
     *     reason why the text is none
     */
    public static Check<DisabilityCertificateNumber> check(String text, LocalDate reference) {
        LocalDate day = Reasons.given(reference);
        return Reasons.check(
                text, given -> against(given, day), number -> doubts(number, day), DisabilityCertificateNumber::new);
    }

    @Override
    public Check<DisabilityCertificateNumber> checkOn(LocalDate day) {
        return check(value(), day);
    }

    /**
     * Reads a number.
     *
     * @param text the number, with a capital X if the check character within is one
     * @return the number
     * @throws IllegalArgumentException if the text is no number
     */
    public static DisabilityCertificateNumber parse(String text) {
        return Reasons.parse(
                text,
                given -> against(given, LocalDate.MAX),
                DisabilityCertificateNumber::new,
                "a disability certificate number",
                "a citizen identity number, a category of 1 to 7 and a grade of 1 to 4");
    }

    private static long against(String text, LocalDate reference) {
        if (text.length() < LENGTH || text.length() > LENGTH + MAX_SUFFIX) {
            return Reasons.of(CheckReason.WRONG_LENGTH);
        }
        return CitizenIdCheck.reasons(text.substring(0, CitizenIdCheck.LENGTH), reference)
                | within(text.charAt(LENGTH - 2), '7', CheckReason.UNKNOWN_DISABILITY_CATEGORY)
                | within(text.charAt(LENGTH - 1), '4', CheckReason.UNKNOWN_DISABILITY_GRADE)
                | suffix(text);
    }

    private static long within(char character, char last, CheckReason otherwise) {
        if (!Digits.isDigit(character)) {
            return Reasons.of(CheckReason.ILLEGAL_CHARACTER);
        }
        return Reasons.when(character < '1' || character > last, otherwise);
    }

    // Nothing, or one or two digits, with or without B before them.
    private static long suffix(String text) {
        int start = text.startsWith("B", LENGTH) ? LENGTH + 1 : LENGTH;
        int digits = text.length() - start;
        boolean counted = (digits >= 1 && digits < MAX_SUFFIX) || text.length() == LENGTH;
        return Reasons.when(!counted, CheckReason.WRONG_LENGTH) | Reasons.digits(text, start, text.length());
    }

    private static long doubts(String number, LocalDate reference) {
        return CitizenIdCheck.age(number.substring(0, CitizenIdCheck.LENGTH), reference)
                | Reasons.when(number.length() > LENGTH, CheckReason.UNCONFIRMED_SUFFIX);
    }

    /**
     * Returns the identity number of the person.
     *
     * @return the first 18 characters
     */
    public CitizenId person() {
        return CitizenId.parse(value().substring(0, CitizenIdCheck.LENGTH));
    }

    /**
     * Returns the code of the category of GB/T 26341.
     *
     * @return one digit, 1 to 7
     */
    public String categoryCode() {
        return value().substring(LENGTH - 2, LENGTH - 1);
    }

    /**
     * Returns the grade.
     *
     * @return 1, the most severe, to 4
     */
    public int grade() {
        return value().charAt(LENGTH - 1) - '0';
    }

    /**
     * Writes the number masked, without anything on the disability.
     *
     * @return the first three characters, and asterisks after them
     */
    @Override
    public String toString() {
        return masked(value(), SHOWN_AT_START, 0);
    }
}
