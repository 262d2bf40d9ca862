package org.civilaffairs.core.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The result of checking an identifier (校验结果): valid, invalid or unverifiable, and why.
 *
 * <p>As JSON it tells the outcome, the identifier as its {@code toString} shows it, so masked where it is personal, and
 * every reason in both languages. It is only written: what is masked cannot be read back, and what a check finds, only a
 * check of one's own can say.
 *
 * @param <T> the type of the identifier
 */
@AnyJackson
public sealed interface Check<T> {

    /** What comes of a check (校验结论). */
    @AnyJackson
    enum Outcome implements Titled {

        /** The identifier agrees with its standard (有效). */
        VALID("有效", "valid"),

        /** The text is no identifier of its standard (无效). */
        INVALID("无效", "invalid"),

        /** Nothing in the identifier or known here proves that it is right (无法核实). */
        UNVERIFIABLE("无法核实", "unverifiable");

        private final Text title;

        Outcome(String zh, String en) {
            this.title = Text.of(zh, en);
        }

        @Override
        public Text title() {
            return title;
        }
    }

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
     * Returns what came of the check, without what was found.
     *
     * @return valid, invalid or unverifiable
     */
    Outcome outcome();

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
        Objects.requireNonNull(further, "The further check is null; expected one");
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
        public Outcome outcome() {
            return Outcome.VALID;
        }

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
        public Outcome outcome() {
            return Outcome.INVALID;
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
        public Outcome outcome() {
            return Outcome.UNVERIFIABLE;
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
