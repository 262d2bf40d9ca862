package org.civilaffairs.core.code;

import java.util.ArrayList;
import java.util.List;
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

    static <T> Check<T> check(String text, long against, Function<String, T> make) {
        return check(text, against, any -> NONE, make);
    }

    /**
     * Returns what comes of a text.
     *
     * @param against what is against it
     * @param doubts finds why it cannot be verified; asked only if nothing is against it
     * @param make makes the identifier
     */
    static <T> Check<T> check(String text, long against, ToLongFunction<String> doubts, Function<String, T> make) {
        if (against != NONE) {
            return new Check.Invalid<>(list(against));
        }
        return Check.of(make.apply(text), list(doubts.applyAsLong(text)));
    }

    /** Makes the identifier; a text that is none may be anything, such as a name: then only its length is told. */
    static <T> T parse(String text, long against, Function<String, T> make, String what, String expected) {
        if (against != NONE) {
            throw new IllegalArgumentException(
                    "Not a " + what + ": " + text.length() + " characters " + list(against) + "; expected " + expected);
        }
        return make.apply(text);
    }
}
