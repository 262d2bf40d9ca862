package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Sets of reasons as the bits of one number, so that reading an identifier leaves nothing to collect. */
final class Reasons {

    static final long NONE = 0;

    private static final CheckReason[] ALL = CheckReason.values();

    private Reasons() {}

    @SuppressWarnings("EnumOrdinal") // the bits live no longer than one check
    static long of(CheckReason reason) {
        return 1L << reason.ordinal();
    }

    static long when(boolean found, CheckReason reason) {
        return found ? of(reason) : NONE;
    }

    static boolean contain(long reasons, CheckReason reason) {
        return (reasons & of(reason)) != 0;
    }

    static long length(String text, int length) {
        return when(text.length() != length, CheckReason.WRONG_LENGTH);
    }

    static long digits(String text, int start, int end) {
        return when(!Digits.areAll(text, start, end), CheckReason.ILLEGAL_CHARACTER);
    }

    /** Examines every character of a text, also of one that is too long or too short. */
    static long characters(String text, String allowed) {
        for (int index = 0; index < text.length(); index++) {
            if (allowed.indexOf(text.charAt(index)) < 0) {
                return of(CheckReason.ILLEGAL_CHARACTER);
            }
        }
        return NONE;
    }

    static List<CheckReason> list(long reasons) {
        List<CheckReason> list = new ArrayList<>();
        for (CheckReason reason : ALL) {
            if (contain(reasons, reason)) {
                list.add(reason);
            }
        }
        return List.copyOf(list);
    }

    /** Returns the text of a check, or says that there is none. */
    static String given(String text) {
        return Objects.requireNonNull(text, "The text is null; expected the characters of an identifier, perhaps none");
    }

    /** Returns the day of a check, or says that there is none. */
    static LocalDate given(LocalDate reference) {
        return Objects.requireNonNull(
                reference, "The day of reference is null; expected a day, or a check that takes none");
    }

    static <T> Check<T> check(String text, ToLongFunction<String> against, Function<String, T> make) {
        return check(text, against, any -> NONE, make);
    }

    /**
     * Returns what comes of a text.
     *
     * @param against finds what is against it
     * @param doubts finds why it cannot be verified; asked only if nothing is against it
     * @param make makes the identifier
     */
    static <T> Check<T> check(
            String text, ToLongFunction<String> against, ToLongFunction<String> doubts, Function<String, T> make) {
        long found = against.applyAsLong(given(text));
        if (found != NONE) {
            return new Check.Invalid<>(list(found));
        }
        return Check.of(make.apply(text), list(doubts.applyAsLong(text)));
    }

    /**
     * Makes the identifier; a text that is none may be anything, such as a name: then only its length is told.
     *
     * @param what the kind of identifier, with its article
     */
    static <T> T parse(
            String text, ToLongFunction<String> against, Function<String, T> make, String what, String expected) {
        Objects.requireNonNull(text, () -> "Not " + what + ": null; expected " + expected);
        long found = against.applyAsLong(text);
        if (found != NONE) {
            throw new IllegalArgumentException(
                    "Not " + what + ": " + text.length() + " characters " + list(found) + "; expected " + expected);
        }
        return make.apply(text);
    }
}
