package org.civilaffairs.core.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of checking an identifier (校验结果): valid, invalid or unverifiable, and why.
 *
 * @param <T> the type of the identifier
 */
public sealed interface Check<T> {

    /**
     * Returns what comes of an identifier of the right form.
     *
     * @param value the identifier
     * @param doubts why it cannot be verified
     * @param <T> the type of the identifier
     * @return valid without doubts, otherwise unverifiable
     */
    static <T> Check<T> of(T value, List<CheckReason> doubts) {
        return doubts.isEmpty() ? new Valid<>(value) : new Unverifiable<>(value, doubts);
    }

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
     * Examines the identifier further, if it is not invalid.
     *
     * @param further examines it, such as by the lists of divisions or by what was declared
     * @return what came of both, with the reasons of both
     */
    default Check<T> and(Function<T, Check<T>> further) {
        return toOptional().map(value -> joined(further.apply(value))).orElse(this);
    }

    private Check<T> joined(Check<T> next) {
        List<CheckReason> all = Stream.concat(reasons().stream(), next.reasons().stream())
                .distinct()
                .sorted()
                .toList();
        if (next instanceof Invalid<T>) {
            return new Invalid<>(all);
        }
        return next.toOptional().map(value -> of(value, all)).orElse(next);
    }

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
            reasons = atLeastOne(reasons, "invalid");
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
     * @param reasons every reason why it cannot be verified, at least one
     * @param <T> the type of the identifier
     */
    record Unverifiable<T>(T value, List<CheckReason> reasons) implements Check<T> {

        /**
         * Keeps the reasons.
         *
         * @param value the identifier
         * @param reasons every reason, at least one
         * @throws IllegalArgumentException if there is no reason
         */
        public Unverifiable {
            reasons = atLeastOne(reasons, "unverifiable");
        }

        @Override
        public Optional<T> toOptional() {
            return Optional.of(value);
        }
    }

    private static List<CheckReason> atLeastOne(List<CheckReason> reasons, String outcome) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("An " + outcome + " identifier without a reason; expected at least one");
        }
        return List.copyOf(reasons);
    }
}
