package org.civilaffairs.examples.cli;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.civilaffairs.core.form.InvalidDocumentException;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.form.YamlFileException;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the inputs of a command, so that all of it is said at once. */
final class Inputs {

    private final List<String> problems = new ArrayList<>();
    private boolean shifted;

    /** Adds a problem: where, which value, what was expected, what to do. */
    void problem(String line) {
        problems.add(line);
    }

    /** Returns whether nothing is wrong so far. */
    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Remembers that an option is unknown or has no value, so that another argument may have been taken for the file. */
    void shifted() {
        shifted = true;
    }

    /** Returns whether another argument may have been taken for the file. */
    boolean isShifted() {
        return shifted;
    }

    /**
     * Reads what was given.
     *
     * @param <S> what is given
     * @param <T> what is read
     * @param where begins the line of a problem; {@code null} only if nothing was given
     * @param given what was given; {@code null} if nothing usable was, which is a problem already
     * @param reader reads it
     * @return what was read, or {@code null} after a problem
     */
    <S, T> @Nullable T read(@Nullable String where, @Nullable S given, Function<S, T> reader) {
        return where == null || given == null ? null : attempt(where, () -> reader.apply(given));
    }

    /** Reads something; what is wrong with it becomes a problem. */
    <T> @Nullable T attempt(String where, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidDocumentException e) {
            e.problems().stream().map(Problem::toString).forEach(line -> problem(where + ": " + line));
        } catch (YamlFileException e) {
            String.valueOf(e.getMessage()).lines().forEach(this::problem); // each names file and line
        } catch (UncheckedIOException e) {
            problem(where + ": " + e.getMessage() + ": " + e.getCause());
        } catch (IllegalArgumentException | DateTimeException e) {
            String.valueOf(e.getMessage()).lines().forEach(line -> problem(where + ": " + line));
        } catch (ArithmeticException e) {
            problem(where + ": 数额过大，无法计算 · an amount is too large to calculate with; correct it (" + e.getMessage()
                    + ")");
        }
        return null;
    }

    /**
     * Returns what was read, once everything was.
     *
     * @param <T> what was read
     * @param read what was read; {@code null} only after a problem
     * @return the same
     * @throws BadInputException with every problem, if there is any
     */
    <T> T checked(@Nullable T read) {
        throwIfAny();
        return Objects.requireNonNull(read);
    }

    /** Throws with every problem, if there is any. */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw failure();
        }
    }

    /** Returns the exception with every problem. */
    BadInputException failure() {
        return new BadInputException(problems);
    }
}
