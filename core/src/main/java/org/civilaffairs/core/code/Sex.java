package org.civilaffairs.core.code;

import org.civilaffairs.core.json.AnyJackson;

/**
 * The codes for the sexes of persons (人的性别代码).
 *
 * <p>Basis: GB/T 2261.1-2003.
 */
@AnyJackson
public enum Sex {

    /** The sex is unknown (未知的性别). */
    UNKNOWN("0"),

    /** Male (男性). */
    MALE("1"),

    /** Female (女性). */
    FEMALE("2"),

    /** The sex is not stated (未说明的性别). */
    UNSPECIFIED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /**
     * Returns the sex of a code.
     *
     * @param code the code of GB/T 2261.1: 0, 1, 2 or 9
     * @return the sex
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static Sex ofCode(String code) {
        return switch (code) {
            case "0" -> UNKNOWN;
            case "1" -> MALE;
            case "2" -> FEMALE;
            case "9" -> UNSPECIFIED;
            default ->
                throw new IllegalArgumentException(
                        "Not a code of GB/T 2261.1: \"" + code + "\"; expected 0, 1, 2 or 9");
        };
    }

    /**
     * Returns the code of this sex.
     *
     * @return the code of GB/T 2261.1
     */
    public String code() {
        return code;
    }
}
