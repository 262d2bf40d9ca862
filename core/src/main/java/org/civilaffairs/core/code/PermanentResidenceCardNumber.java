package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number on a permanent residence card of a foreigner (外国人永久居留身份证号码).
 *
 * <p>Cards from 2023-12-01 bear 18 characters: 9, two digits of the province of the first application, three of the
 * country, eight of the date of birth, three of sequence, and a check character as in citizen identity numbers. Whether
 * the sequence tells the sex is not confirmed, so it is not read.
 *
 * <p>Earlier cards bear three letters of the country and twelve digits. How these are divided and checked no text at
 * hand says: nothing is read from them, and such a number is unverifiable.
 *
 * <p>Basis: the rules of the National Immigration Administration for the card of 2023, by third parties.
 */
public final class PermanentResidenceCardNumber extends Identifier {

    private static final int EARLIER_LENGTH = 15;
    private static final int COUNTRY_LETTERS = 3;
    private static final int PROVINCE_END = 3;
    private static final int COUNTRY_END = 6;
    private static final int DATE_END = 14;
    private static final int CHECK_INDEX = 17;

    private PermanentResidenceCardNumber(String value) {
        super(value);
    }

    /**
     * Checks whether a text is such a number.
     *
     * @param text the text to check
     * @return the number, unverifiable if it is of an earlier card or of no known province; or every reason why the text
     *     is none
     */
    public static Check<PermanentResidenceCardNumber> check(String text) {
        return check(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text is such a number of a person born by a day.
     *
     * @param text the text to check
     * @param reference the last day on which the person may be born
     * @return the number, unverifiable as for {@link #check(String)} or if the person would then be over 130 years old;
     *     or every reason why the text is none
     */
    public static Check<PermanentResidenceCardNumber> check(String text, LocalDate reference) {
        LocalDate day = Reasons.given(reference);
        return Reasons.check(
                text, given -> against(given, day), number -> doubts(number, day), PermanentResidenceCardNumber::new);
    }

    @Override
    public Check<PermanentResidenceCardNumber> checkOn(LocalDate day) {
        return check(value(), day);
    }

    /**
     * Reads a number of either form.
     *
     * @param text the number, with capital letters
     * @return the number
     * @throws IllegalArgumentException if the text is no such number
     */
    public static PermanentResidenceCardNumber parse(String text) {
        return Reasons.parse(
                text,
                given -> against(given, LocalDate.MAX),
                PermanentResidenceCardNumber::new,
                "a permanent residence card number",
                "18 characters beginning with 9, or three letters and twelve digits");
    }

    private static long against(String text, LocalDate reference) {
        boolean earlier = !text.isEmpty() && isLetter(text.charAt(0));
        return earlier ? againstEarlier(text) : againstCurrent(text, reference);
    }

    private static long againstEarlier(String text) {
        int letters = Math.min(COUNTRY_LETTERS, text.length());
        boolean country = text.chars().limit(letters).allMatch(character -> isLetter((char) character));
        return Reasons.length(text, EARLIER_LENGTH)
                | Reasons.when(!country, CheckReason.ILLEGAL_CHARACTER)
                | Reasons.digits(text, letters, text.length());
    }

    private static long againstCurrent(String text, LocalDate reference) {
        if (text.length() != CitizenIdCheck.LENGTH) {
            return CitizenIdCheck.wrongLength(text);
        }
        long found = Reasons.digits(text, 0, COUNTRY_END)
                | Reasons.when(Digits.isDigit(text.charAt(0)) && text.charAt(0) != '9', CheckReason.ANOTHER_DOCUMENT)
                | CitizenIdCheck.birth(text, reference)
                | Reasons.digits(text, DATE_END, CHECK_INDEX);
        return found | CitizenIdCheck.checkCharacter(text, found);
    }

    private static long doubts(String number, LocalDate reference) {
        if (number.length() == EARLIER_LENGTH) {
            return Reasons.of(CheckReason.UNCONFIRMED_CHECK_RULE);
        }
        int province = Digits.number(number, 1, PROVINCE_END);
        return CitizenIdCheck.age(number, reference)
                | Reasons.when(!CitizenIdCheck.isProvince(province), CheckReason.UNKNOWN_PROVINCE);
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /**
     * Tells whether this is the number of a card from before 2023-12-01, of which nothing is read.
     *
     * @return true for three letters and twelve digits
     */
    public boolean isEarlier() {
        return value().length() == EARLIER_LENGTH;
    }

    /**
     * Returns the province of the first application.
     *
     * @return the code, such as 310000; empty for an earlier card, or if the digits begin with zero
     */
    public Optional<DivisionCode> province() {
        boolean readable = !isEarlier() && value().charAt(1) != '0';
        return readable
                ? Optional.of(DivisionCode.parse(value().substring(1, PROVINCE_END) + "0000"))
                : Optional.empty();
    }

    /**
     * Returns the numeric code of the country.
     *
     * @return three digits, such as 840; empty for an earlier card
     */
    public Optional<String> country() {
        return isEarlier() ? Optional.empty() : Optional.of(value().substring(PROVINCE_END, COUNTRY_END));
    }

    /**
     * Returns the date of birth in the number.
     *
     * @return the date of birth; empty for an earlier card
     */
    public Optional<LocalDate> birthDate() {
        return isEarlier() ? Optional.empty() : Optional.of(CitizenIdCheck.date(CitizenIdCheck.birth(value())));
    }

    /**
     * Writes the number masked.
     *
     * @return the first three characters and the last, with asterisks between them
     */
    @Override
    public String toString() {
        return masked(value(), COUNTRY_LETTERS, 1);
    }
}
