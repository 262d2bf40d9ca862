package org.civilaffairs.core.code;

import java.time.LocalDate;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The number on a residence permit of a resident of Hong Kong, Macao or Taiwan (港澳台居民居住证号码).
 *
 * <p>It is built as a citizen identity number, under 810000, 820000 or 830000. The last is no code of GB/T 2260, where
 * Taiwan is 710000.
 *
 * <p>Basis: 国办发〔2018〕81号 第三条, by a copy of the text; GB 11643-1999 with ISO 7064 MOD 11-2.
 */
public final class ResidencePermitNumber extends Identifier {

    private static final int ADDRESS_END = 6;
    private static final int SHOWN_AT_START = 3;

    private ResidencePermitNumber(String value) {
        super(value);
    }

    /** Where the holder is a resident (持证人所属地区). */
    public enum Territory implements Titled {

        /** Hong Kong (香港), 810000. */
        HONG_KONG("810000", "香港", "Hong Kong"),

        /** Macao (澳门), 820000. */
        MACAO("820000", "澳门", "Macao"),

        /** Taiwan (台湾), 830000. */
        TAIWAN("830000", "台湾", "Taiwan");

        private final String addressCode;
        private final Text title;

        Territory(String addressCode, String zh, String en) {
            this.addressCode = addressCode;
            this.title = Text.of(zh, en);
        }

        /**
         * Returns the first six digits of the numbers.
         *
         * @return the address code
         */
        public String addressCode() {
            return addressCode;
        }

        @Override
        public Text title() {
            return title;
        }
    }

    /**
     * Checks whether a text is such a number.
     *
     * @param text the text to check
     * @return the number, or every reason why the text is none
     */
    public static Check<ResidencePermitNumber> check(String text) {
        return check(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text is such a number of a person born by a day.
     *
     * @param text the text to check
     * @param reference the last day on which the person may be born
     * @return the number, unverifiable if the person would then be over 130 years old; or every reason why the text is
     *     none
     */
    public static Check<ResidencePermitNumber> check(String text, LocalDate reference) {
        LocalDate day = Reasons.given(reference);
        return Reasons.check(
                text,
                given -> against(given, day),
                number -> CitizenIdCheck.age(number, day),
                ResidencePermitNumber::new);
    }

    @Override
    public Check<ResidencePermitNumber> checkOn(LocalDate day) {
        return check(value(), day);
    }

    /**
     * Reads a number.
     *
     * @param text the number, with a capital X if the check character is one
     * @return the number
     * @throws IllegalArgumentException if the text is no such number
     */
    public static ResidencePermitNumber parse(String text) {
        return Reasons.parse(
                text,
                given -> against(given, LocalDate.MAX),
                ResidencePermitNumber::new,
                "a residence permit number",
                "18 characters under 810000, 820000 or 830000");
    }

    private static long against(String text, LocalDate reference) {
        long number = CitizenIdCheck.reasons(text, reference);
        boolean readable = text.length() == CitizenIdCheck.LENGTH && Digits.areAll(text, 0, ADDRESS_END);
        return number | Reasons.when(readable && !isPermit(text), CheckReason.ANOTHER_DOCUMENT);
    }

    private static boolean isPermit(String text) {
        for (Territory territory : Territory.values()) {
            if (text.startsWith(territory.addressCode)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where the holder is a resident.
     *
     * @return Hong Kong, Macao or Taiwan
     */
    public Territory territory() {
        return switch (value().charAt(1)) {
            case '1' -> Territory.HONG_KONG;
            case '2' -> Territory.MACAO;
            default -> Territory.TAIWAN;
        };
    }

    /**
     * Returns the date of birth in the number.
     *
     * @return the date of birth
     */
    public LocalDate birthDate() {
        return CitizenIdCheck.date(CitizenIdCheck.birth(value()));
    }

    /**
     * Returns the sex in the number.
     *
     * @return male for an odd sequence, female for an even one
     */
    public Sex sex() {
        return CitizenId.parse(value()).sex();
    }

    /**
     * Writes the number masked, without date of birth and sequence.
     *
     * @return the first three characters and the last, with asterisks between them
     */
    @Override
    public String toString() {
        return masked(value(), SHOWN_AT_START, 1);
    }
}
