package org.civilaffairs.core.form;

import java.util.Arrays;

/** JSON Pointers (RFC 6901), in which names of absurd length are shortened. */
final class Pointer {

    /** How many characters of a name stand in a pointer. */
    static final int MOST_CHARACTERS = 200;

    private Pointer() {}

    static String to(String parent, String key) {
        return parent + "/"
                + Problems.shortened(key, MOST_CHARACTERS).replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int index) {
        return parent + "/" + index;
    }

    /** Returns the place around a place. */
    static String around(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Shortens the names in a pointer that another made. */
    static String shortened(String pointer) {
        return pointer.length() <= MOST_CHARACTERS
                ? pointer
                : Arrays.stream(pointer.split("/", -1))
                        .skip(1)
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                        .reduce("", Pointer::to);
    }
}
