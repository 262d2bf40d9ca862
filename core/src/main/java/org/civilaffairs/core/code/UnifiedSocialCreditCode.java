package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The unified social credit code (统一社会信用代码) of an organization.
 *
 * <p>A character of the registrar, one of the kind, six digits of the registrar's division (100000 for the nation), the
 * organization code of nine and a check character; the letters I, O, S, V and Z are not used.
 *
 * <p>Codes whose organization code does not agree with its own check character have been issued: they are unverifiable,
 * not invalid. The same holds for an unknown registrar or kind and for the divisions, since lists change.
 *
 * <p>One citizen identity number in 31 or so also has the check character of a credit code. Nothing in the characters
 * tells whether such a text is the number of a person in the wrong place or a code that was issued: so it is unverifiable
 * and not refused, as all that may have been issued; and as it may be personal, it is shown masked.
 *
 * <p>Basis: GB 32100-2015 with amendment 1 of 2016.
 */
public final class UnifiedSocialCreditCode extends Identifier {

    private static final int LENGTH = 18;
    private static final int DIVISION_START = 2;
    private static final int DIVISION_END = 8;
    private static final int CHECK_INDEX = 17;
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = 31;
    private static final int NATION = 10;

    private UnifiedSocialCreditCode(String value) {
        super(value);
    }

    /**
     * Checks whether a text is a code.
     *
     * @param text the text to check
     * @return the code, perhaps unverifiable; or every reason why the text is none
     */
    public static Check<UnifiedSocialCreditCode> check(String text) {
        return Reasons.check(
                text, UnifiedSocialCreditCode::strictly, UnifiedSocialCreditCode::doubts, UnifiedSocialCreditCode::new);
    }

    /**
     * Checks a code that was issued before the rule of the check character: then a wrong one leaves it unverifiable.
     * Citizen identity numbers are graded as by {@link #check(String)}, for their own check character agrees.
     *
     * @param text the text to check
     * @return the code, perhaps unverifiable; or every reason why the text is none
     */
    public static Check<UnifiedSocialCreditCode> checkEarly(String text) {
        return Reasons.check(
                text,
                UnifiedSocialCreditCode::leniently,
                UnifiedSocialCreditCode::doubts,
                UnifiedSocialCreditCode::new);
    }

    @Override
    public Check<UnifiedSocialCreditCode> checkOn(LocalDate day) {
        return checkEarly(value());
    }

    /**
     * Reads a code.
     *
     * @param text the code, with capital letters
     * @return the code
     * @throws IllegalArgumentException if the text is no code
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return Reasons.parse(
                text,
                UnifiedSocialCreditCode::against,
                UnifiedSocialCreditCode::new,
                "a unified social credit code",
                "18 digits or capital letters without I, O, S, V and Z, under GB 32100-2015");
    }

    private static long strictly(String text) {
        long found = against(text);
        return found == Reasons.NONE ? Reasons.NONE : found | citizenId(text);
    }

    private static long leniently(String text) {
        long found = strictly(text);
        boolean citizen = Reasons.contain(found, CheckReason.CITIZEN_ID_GIVEN);
        return citizen ? found : found & ~Reasons.of(CheckReason.WRONG_CHECK_CHARACTER);
    }

    private static long against(String text) {
        long found = Reasons.length(text, LENGTH) | Reasons.characters(text, CHARACTERS);
        if (found != Reasons.NONE) {
            return found;
        }
        boolean zero = text.charAt(DIVISION_START) == '0';
        return Reasons.digits(text, DIVISION_START, DIVISION_END)
                | Reasons.when(zero, CheckReason.ILLEGAL_CHARACTER)
                | checkOf(text);
    }

    private static long checkOf(String text) {
        boolean wrong = text.charAt(CHECK_INDEX) != checkCharacter(text);
        return Reasons.when(wrong, CheckReason.WRONG_CHECK_CHARACTER);
    }

    private static long doubts(String code) {
        int province = Digits.number(code, DIVISION_START, DIVISION_START + 2);
        boolean knownPlace = province == NATION || CitizenIdCheck.isProvince(province);
        Optional<Registrar> registrar = Registrar.find(code.charAt(0));
        boolean unconfirmed = registrar.equals(Optional.of(Registrar.CIVIL_AFFAIRS))
                && OrganizationKind.find(code).isEmpty();
        return Reasons.when(!knownPlace, CheckReason.UNKNOWN_PROVINCE)
                | Reasons.when(registrar.isEmpty(), CheckReason.UNKNOWN_REGISTRAR)
                | Reasons.when(unconfirmed, CheckReason.UNCONFIRMED_KIND)
                | Reasons.when(inner(code).toOptional().isEmpty(), CheckReason.INNER_CODE_FAILS)
                | checkOf(code)
                | citizenId(code);
    }

    private static long citizenId(String text) {
        boolean citizen = CitizenIdCheck.reasons(text, LocalDate.MAX) == Reasons.NONE;
        return Reasons.when(citizen, CheckReason.CITIZEN_ID_GIVEN);
    }

    private static Check<OrganizationCode> inner(String code) {
        return OrganizationCode.check(code.substring(DIVISION_END, CHECK_INDEX));
    }

    // The weights are the powers of 3; with the check character, the weighted sum is a multiple of 31.
    private static char checkCharacter(String text) {
        int weight = 1;
        int sum = 0;
        for (int index = 0; index < CHECK_INDEX; index++) {
            sum += weight * CHARACTERS.indexOf(text.charAt(index));
            weight = weight * 3 % MODULUS;
        }
        return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /**
     * Returns the registrar.
     *
     * @return the kind of authority that registers the organization; empty if the character is of none known here
     */
    public Optional<Registrar> registrar() {
        return Registrar.find(value().charAt(0));
    }

    /**
     * Returns the kind of the organization.
     *
     * @return the kind by the first two characters; empty if it is none of those known here
     */
    public Optional<OrganizationKind> kind() {
        return OrganizationKind.find(value());
    }

    /**
     * Returns the division of the registrar.
     *
     * @return the code in the digits; 100000 stands for the nation
     */
    public DivisionCode division() {
        return DivisionCode.parse(value().substring(DIVISION_START, DIVISION_END));
    }

    /**
     * Returns the organization code inside.
     *
     * @return the code; empty if it does not agree with its check character
     */
    public Optional<OrganizationCode> organizationCode() {
        return inner(value()).toOptional();
    }

    /**
     * Writes the code, masked if it is also a citizen identity number.
     *
     * @return the code; or the first three characters and the last, with asterisks between them
     */
    @Override
    public String toString() {
        return citizenId(value()) == Reasons.NONE
                ? value()
                : CitizenId.parse(value()).toString();
    }
}
