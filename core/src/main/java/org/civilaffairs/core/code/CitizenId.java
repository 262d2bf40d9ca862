package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The citizen identity number (公民身份号码), which is unique and kept for life.
 *
 * <p>Six digits of a division, eight of the date of birth, three of sequence (odd for men, even for women) and a check
 * character. The numbers of 15 digits on cards of the first generation are read by methods of their own and keep their
 * form; they have two digits for the year and no check character.
 *
 * <p>The division is where the person was registered when the number was given: not always where the person lives,
 * and often no longer listed.
 *
 * <p>Basis: GB 11643-1999 with ISO 7064 MOD 11-2; GB 11643-1989 for 15 digits; cn-resident-id-law 第3条 and 第23条 (cards
 * of the first generation are out of use from 2013-01-01). Residence permits of residents of Hong Kong, Macao and
 * Taiwan bear such numbers under 810000, 820000 and 830000. Permanent residence cards of foreigners begin with 9 and
 * are no such numbers.
 */
public final class CitizenId extends Identifier {

    private static final int SHOWN_AT_START = 3;

    private static final long LEGACY_DOUBTS =
            Reasons.of(CheckReason.NO_CHECK_CHARACTER) | Reasons.of(CheckReason.FIRST_GENERATION_CARD);

    private CitizenId(String value) {
        super(value);
    }

    /**
     * Checks whether a text is an identity number of 18 characters.
     *
     * @param text the text to check
     * @return the number, or every reason why the text is none
     */
    public static Check<CitizenId> check(String text) {
        return check(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text is an identity number of 18 characters of a person born by a day.
     *
     * @param text the text to check
     * @param reference the last day on which the person may be born
     * @return the number, unverifiable if the person would then be over 130 years old; or every reason why the text is
     *     none
     */
    public static Check<CitizenId> check(String text, LocalDate reference) {
        LocalDate day = Reasons.given(reference);
        return Reasons.check(
                text,
                given -> CitizenIdCheck.reasons(given, day),
                number -> CitizenIdCheck.age(number, day),
                CitizenId::new);
    }

    /**
     * Reads an identity number of 18 characters.
     *
     * @param text the number, with a capital X if the check character is one
     * @return the number
     * @throws IllegalArgumentException if the text is no such number
     */
    public static CitizenId parse(String text) {
        long reasons = CitizenIdCheck.reasons(Reasons.given(text), LocalDate.MAX);
        if (reasons != Reasons.NONE) {
            throw refused(text, reasons, "18 characters under GB 11643-1999 (parseLegacy reads numbers of 15 digits)");
        }
        return new CitizenId(text);
    }

    /**
     * Checks whether a text can be an identity number of 15 digits.
     *
     * @param text the text to check
     * @return the number as unverifiable, since it has no check character and its card is out of use; or every reason
     *     why the text is none
     */
    public static Check<CitizenId> checkLegacy(String text) {
        return checkLegacy(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text can be an identity number of 15 digits of a person born by a day.
     *
     * @param text the text to check
     * @param reference the last day on which the person may be born
     * @return the number as unverifiable, since it has no check character and its card is out of use, and also if the
     *     person would then be over 130 years old; or every reason why the text is none
     */
    public static Check<CitizenId> checkLegacy(String text, LocalDate reference) {
        LocalDate day = Reasons.given(reference);
        return Reasons.check(
                text,
                given -> CitizenIdCheck.legacyReasons(given, day),
                number -> LEGACY_DOUBTS | CitizenIdCheck.age(number, day),
                CitizenId::new);
    }

    @Override
    public Check<CitizenId> checkOn(LocalDate day) {
        return isLegacy() ? checkLegacy(value(), day) : check(value(), day);
    }

    /**
     * Reads an identity number of 15 digits, which keeps that form.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException if the text is no such number
     */
    public static CitizenId parseLegacy(String text) {
        long reasons = CitizenIdCheck.legacyReasons(Reasons.given(text), LocalDate.MAX);
        if (reasons != Reasons.NONE) {
            throw refused(text, reasons, "15 digits under GB 11643-1989 (parse reads numbers of 18 characters)");
        }
        return new CitizenId(text);
    }

    /**
     * Tells whether this number is one of 15 digits.
     *
     * @return true if it is
     */
    public boolean isLegacy() {
        return value().length() == CitizenIdCheck.LEGACY_LENGTH;
    }

    /**
     * Returns the date of birth in the number.
     *
     * <p>In 15 digits the year lies in the 20th century, but in the 19th for the sequences 996 to 999, which were kept
     * for people over a hundred. In 18 characters these sequences mean nothing special.
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
        int digitIndex = isLegacy() ? CitizenIdCheck.LEGACY_LENGTH - 1 : CitizenIdCheck.LENGTH - 2;
        return value().charAt(digitIndex) % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }

    /**
     * Returns the division where the number was given.
     *
     * @return the code in the first six digits, which may be listed no longer or never
     */
    public DivisionCode division() {
        return DivisionCode.read(value());
    }

    /**
     * Returns the number of 18 characters that a number of 15 digits leads to.
     *
     * <p>It is a candidate for matching and no proof: where two persons had the same number, one got another sequence.
     *
     * @return the number with its century and check character; a number of 18 characters returns itself
     */
    public CitizenId upgraded() {
        if (!isLegacy()) {
            return this;
        }
        String first = value().substring(0, 6) + CitizenIdCheck.birth(value()) + value().substring(12);
        return new CitizenId(first + CitizenIdCheck.checkCharacter(first));
    }

    /**
     * Compares a declared date of birth with the number.
     *
     * @param declared the date of birth by a statement or another document
     * @return this number, unverifiable if the dates differ: a person has to look at it
     */
    public Check<CitizenId> checkBirth(LocalDate declared) {
        Objects.requireNonNull(declared, "The declared date of birth is null; expected a day");
        return compared(declared.equals(birthDate()), CheckReason.BIRTH_DIFFERS);
    }

    /**
     * Compares a declared sex with the number.
     *
     * @param declared the sex by a statement or another document
     * @return this number, unverifiable if the sexes differ: a person has to look at it; a sex that is unknown or not
     *     stated differs from none
     */
    public Check<CitizenId> checkSex(Sex declared) {
        Objects.requireNonNull(declared, "The declared sex is null; expected one, such as Sex.UNSPECIFIED");
        boolean stated = declared == Sex.MALE || declared == Sex.FEMALE;
        return compared(!stated || declared == sex(), CheckReason.SEX_DIFFERS);
    }

    private Check<CitizenId> compared(boolean same, CheckReason difference) {
        return Check.of(this, same ? List.of() : List.of(difference));
    }

    /**
     * Writes the number masked, without date of birth and sequence.
     *
     * @return the first three characters and the last, with asterisks between them
     */
    @Override
    public String toString() {
        return masked(value());
    }

    // A text that is no number may be anything, such as a name or a line of data: then only its length is told.
    private static String masked(String text) {
        int last = text.length() - 1;
        boolean number = last + 1 >= CitizenIdCheck.LEGACY_LENGTH
                && last < CitizenIdCheck.LENGTH
                && Digits.areAll(text, 0, last);
        if (!number) {
            return text.length() + " characters";
        }
        return masked(text, SHOWN_AT_START, 1);
    }

    private static IllegalArgumentException refused(String text, long reasons, String expected) {
        return new IllegalArgumentException("Not a citizen identity number: " + masked(text) + " "
                + Reasons.list(reasons) + "; expected " + expected);
    }
}
