package org.civilaffairs.core.code;

import java.util.List;
import java.util.Optional;

/**
 * The result of checking an identifier (校验结果): valid, invalid or unverifiable, and why.
 *
 * @param <T> the type of the identifier
 */
public sealed interface Check<T> {

    /**
     * Returns the identifier, unless it is invalid.
     *
     * @return the valid or unverifiable identifier, or empty
     */
    Optional<T> toOptional();

    /**
     * Returns why the identifier is not simply valid.
     *
     * @return every reason, in the order of {@link CheckReason}; empty if the identifier is valid
     */
    List<CheckReason> reasons();

    /**
     * The identifier agrees with its standard.
     *
     * @param value the identifier
     * @param <T> the type of the identifier
     */
    record Valid<T>(T value) implements Check<T> {

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }

        @Override
        public List<CheckReason> reasons() {
            return List.of();
        }
    }

    /**
     * The text is no identifier of its standard.
     *
     * @param reasons every reason, at least one
     * @param <T> the type of the identifier
     */
    record Invalid<T>(List<CheckReason> reasons) implements Check<T> {

        /**
         * Keeps the reasons.
         *
         * @param reasons every reason, at least one
         * @throws IllegalArgumentException if there is no reason
         */
        public Invalid {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("An invalid identifier without a reason; expected at least one");
            }
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.empty();
        }
    }

    /**
     * The identifier has the right form, but nothing in it or known here proves that it is right.
     *
     * @param value the identifier
     * @param reason why it cannot be verified
     * @param <T> the type of the identifier
     */
    record Unverifiable<T>(T value, CheckReason reason) implements Check<T> {

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }

        @Override
        public List<CheckReason> reasons() {
            return List.of(reason);
        }
    }
}
