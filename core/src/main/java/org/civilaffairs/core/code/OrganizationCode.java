package org.civilaffairs.core.code;

import java.time.LocalDate;

/**
 * The organization code (组织机构代码): eight characters and a check character.
 *
 * <p>The letters stand for 10 to 35, unlike in the unified social credit code, which leaves letters out.
 *
 * <p>Basis: GB 11714-1997.
 */
public final class OrganizationCode extends Identifier {

    static final int LENGTH = 9;

    private static final int BODY = 8;
    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final int MODULUS = 11;

    private OrganizationCode(String value) {
        super(value);
    }

    /**
     * Checks whether a text is a code.
     *
     * @param text the text to check, with or without the hyphen before the check character
     * @return the code, or every reason why the text is none
     */
    public static Check<OrganizationCode> check(String text) {
        String plain = withoutHyphen(Reasons.given(text));
        return Reasons.check(plain, OrganizationCode::against, OrganizationCode::new);
    }

    @Override
    public Check<OrganizationCode> checkOn(LocalDate day) {
        return check(value());
    }

    /**
     * Reads a code.
     *
     * @param text the code, with or without the hyphen before the check character
     * @return the code
     * @throws IllegalArgumentException if the text is no code
     */
    public static OrganizationCode parse(String text) {
        return Reasons.parse(
                withoutHyphen(Reasons.given(text)),
                OrganizationCode::against,
                OrganizationCode::new,
                "an organization code",
                "eight digits or capital letters and the check character, under GB 11714-1997");
    }

    // The standard shows codes with a hyphen and stores them without.
    private static String withoutHyphen(String text) {
        boolean shown = text.length() == LENGTH + 1 && text.charAt(BODY) == '-';
        return shown ? text.substring(0, BODY) + text.charAt(LENGTH) : text;
    }

    private static long against(String text) {
        long found = Reasons.length(text, LENGTH) | Reasons.characters(text, CHARACTERS);
        return found == Reasons.NONE ? againstCheck(text) : found;
    }

    private static long againstCheck(String text) {
        char check = text.charAt(BODY);
        return CHECK_CHARACTERS.indexOf(check) < 0
                ? Reasons.of(CheckReason.ILLEGAL_CHARACTER)
                : Reasons.when(check != checkCharacter(text), CheckReason.WRONG_CHECK_CHARACTER);
    }

    // With the check character, the weighted sum is a multiple of 11; X stands for ten.
    private static char checkCharacter(String text) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int index = 0; index < BODY; index++) {
            sum += weights[index] * CHARACTERS.indexOf(text.charAt(index));
        }
        return CHECK_CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /**
     * Writes the code as the standard shows it.
     *
     * @return eight characters, a hyphen and the check character
     */
    @Override
    public String toString() {
        return value().substring(0, BODY) + "-" + value().charAt(BODY);
    }
}
