package org.civilaffairs.core.decision;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is known, or unknown with the path of what is missing (已知或未知的事实).
 *
 * @param <T> the type of the fact
 */
public final class Fact<T> {

    private final @Nullable T value;
    private final @Nullable Supplier<String> path;

    private Fact(@Nullable T value, @Nullable Supplier<String> path) {
        this.value = value;
        this.path = path;
    }

    /**
     * Returns a fact as far as it is known.
     *
     * @param <T> the type of the fact
     * @param value the value, if known
     * @param path its path; only asked for if the value is unknown
     * @return the fact
     */
    public static <T> Fact<T> of(Optional<T> value, Supplier<String> path) {
        return new Fact<>(value.orElse(null), path);
    }

    /**
     * Returns a known fact.
     *
     * @param <T> the type of the fact
     * @param value the value
     * @return the fact
     */
    public static <T> Fact<T> known(T value) {
        return new Fact<>(value, null);
    }

    /**
     * Returns whether something is true of the fact.
     *
     * @param test what may be true of it
     * @return the answer, unknown if the fact is
     */
    public Answer is(Predicate<? super T> test) {
        return answer(known -> Answer.of(test.test(known)));
    }

    /**
     * Returns an answer that depends on the fact.
     *
     * @param answer the answer for a known value
     * @return the answer, unknown if the fact is
     */
    public Answer answer(Function<? super T, Answer> answer) {
        return value == null ? Answer.unknown(path()) : answer.apply(value);
    }

    /**
     * Returns the value.
     *
     * @return the value, if known
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the path.
     *
     * @return the path of an unknown fact
     */
    public String path() {
        if (path == null) {
            throw new IllegalStateException("A known fact has no missing path");
        }
        return path.get();
    }
}
