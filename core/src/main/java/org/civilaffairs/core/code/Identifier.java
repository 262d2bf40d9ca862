package org.civilaffairs.core.code;

import java.time.LocalDate;
import org.civilaffairs.core.json.AnyJackson;
import org.jspecify.annotations.Nullable;

/**
 * A number or code by which a person, an organization, a place or a document is known (标识代码).
 *
 * <p>Two identifiers are equal if they are of the same kind and have the same characters.
 */
@AnyJackson
public abstract sealed class Identifier
        permits BankCardNumber,
                CitizenId,
                DisabilityCertificateNumber,
                MarriageCertificateNumber,
                MobileNumber,
                OrganizationCode,
                PermanentResidenceCardNumber,
                PostalCode,
                ResidencePermitNumber,
                TownshipCode,
                UnifiedSocialCreditCode {

    private final String value;

    Identifier(String value) {
        this.value = value;
    }

    /**
     * Returns every character: of an identifier of a person, personal data that is not for logs or messages.
     *
     * @return the characters, in the form in which they are stored
     */
    public final String value() {
        return value;
    }

    /**
     * Checks this identifier on a day, as the check of its kind does that takes one.
     *
     * @param day the last day on which the person may be born or the document issued
     * @return this identifier, with every reason why it cannot be verified; or every reason why it cannot be right by
     *     that day
     */
    public abstract Check<? extends Identifier> checkOn(LocalDate day);

    /**
     * Tells whether an object is the same identifier.
     *
     * @param object the object to compare with
     * @return true if it is of the same kind and has the same characters
     */
    @Override
    @SuppressWarnings("EqualsGetClass") // every kind is final
    public final boolean equals(@Nullable Object object) {
        return object instanceof Identifier other && getClass() == other.getClass() && value.equals(other.value);
    }

    /**
     * Returns a hash code of the characters.
     *
     * @return the hash code
     */
    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /**
     * Writes the identifier, masked if it is one of a person.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }

    static String masked(String text, int shownAtStart, int shownAtEnd) {
        int hidden = text.length() - shownAtStart - shownAtEnd;
        return text.substring(0, shownAtStart) + "*".repeat(hidden) + text.substring(shownAtStart + hidden);
    }
}
