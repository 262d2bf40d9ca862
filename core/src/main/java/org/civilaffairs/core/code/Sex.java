package org.civilaffairs.core.code;

import java.util.Objects;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The codes for the sexes of persons (人的性别代码).
 *
 * <p>Basis: GB/T 2261.1-2003.
 */
public enum Sex implements Titled {

    /** The sex is unknown (未知的性别). */
    UNKNOWN("0", "未知的性别", "unknown"),

    /** Male (男性). */
    MALE("1", "男性", "male"),

    /** Female (女性). */
    FEMALE("2", "女性", "female"),

    /** The sex is not stated (未说明的性别). */
    UNSPECIFIED("9", "未说明的性别", "not stated");

    private final String code;
    private final Text title;

    Sex(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    /**
     * Returns the sex of a code.
     *
     * @param code the code of GB/T 2261.1: 0, 1, 2 or 9
     * @return the sex
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static Sex ofCode(String code) {
        Objects.requireNonNull(code, "Not a code of GB/T 2261.1: null; expected 0, 1, 2 or 9");
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

    @Override
    public Text title() {
        return title;
    }
}
