package org.civilaffairs.core.person;

import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The category of a disability (残疾类别).
 *
 * <p>Basis: GB/T 26341-2010, categories 1 to 7.
 */
public enum DisabilityCategory implements Titled {
    /** No disability certificate (未持有残疾人证). */
    NONE("", "无残疾人证", "no disability certificate"),
    /** Visual disability (视力残疾). */
    VISUAL("1", "视力残疾", "visual disability"),
    /** Hearing disability (听力残疾). */
    HEARING("2", "听力残疾", "hearing disability"),
    /** Speech disability (言语残疾). */
    SPEECH("3", "言语残疾", "speech disability"),
    /** Physical disability (肢体残疾). */
    PHYSICAL("4", "肢体残疾", "physical disability"),
    /** Intellectual disability (智力残疾). */
    INTELLECTUAL("5", "智力残疾", "intellectual disability"),
    /** Mental disability (精神残疾). */
    MENTAL("6", "精神残疾", "mental disability"),
    /** Multiple disabilities (多重残疾). */
    MULTIPLE("7", "多重残疾", "multiple disabilities");

    private final String code;
    private final Text title;

    DisabilityCategory(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns the category of a code.
     *
     * @param code the code of GB/T 26341: 1 to 7
     * @return the category
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static DisabilityCategory ofCode(String code) {
        Objects.requireNonNull(code, "Not a code of GB/T 26341: null; expected 1 to 7");
        for (DisabilityCategory category : values()) {
            if (category.code().equals(Optional.of(code))) {
                return category;
            }
        }
        throw new IllegalArgumentException("Not a code of GB/T 26341: \"" + code + "\"; expected 1 to 7");
    }

    /**
     * Returns the code of this category.
     *
     * @return one digit, 1 to 7; empty without a certificate
     */
    public Optional<String> code() {
        return Optional.of(code).filter(digit -> !digit.isEmpty());
    }
}
