package org.civilaffairs.core.code;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up the constants of a standard list by their codes. */
final class CodeList {

    private CodeList() {}

    static <E> Optional<E> find(E[] constants, Function<E, String> codeOf, String code) {
        return Arrays.stream(constants)
                .filter(constant -> codeOf.apply(constant).equals(code))
                .findFirst();
    }

    static <E> E require(String standard, E[] constants, Function<E, String> codeOf, String code) {
        Objects.requireNonNull(code, () -> "Not a code of " + standard + ": null; expected one that the standard has");
        return find(constants, codeOf, code)
                .orElseThrow(() -> new IllegalArgumentException("Not a code of " + standard + ": \"" + code
                        + "\"; expected one of "
                        + Arrays.stream(constants).map(codeOf).collect(Collectors.joining(", "))));
    }
}
