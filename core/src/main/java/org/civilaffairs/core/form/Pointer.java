package org.civilaffairs.core.form;

import java.util.Arrays;
import org.civilaffairs.core.text.PersonalDigits;

/** JSON Pointers (RFC 6901), in which names of absurd length are shortened and names with personal digits are masked. */
final class Pointer {

    /** How many characters of a name stand in a pointer. */
    static final int MOST_CHARACTERS = 200;

    private Pointer() {}

    static String to(String parent, String key) {
        return parent + "/" + shown(key).replace("~", "~0").replace("/", "~1");
    }

    // No property of ours has such a name: it may be an identity number, which no problem repeats.
    private static String shown(String key) {
        return PersonalDigits.areIn(key) ? "***" : Problems.shortened(key, MOST_CHARACTERS);
    }

    static String to(String parent, int index) {
        return parent + "/" + index;
    }

    /** Returns the place around a place. */
    static String around(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Shortens and masks the names in a pointer that another made. */
    static String shortened(String pointer) {
        return pointer.length() <= MOST_CHARACTERS && !PersonalDigits.areIn(pointer)
                ? pointer
                : Arrays.stream(pointer.split("/", -1))
                        .skip(1)
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                        .reduce("", Pointer::to);
    }
}
