package org.civilaffairs.core.form;

/** JSON Pointers (RFC 6901). */
final class Pointer {

    private Pointer() {}

    static String to(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int index) {
        return parent + "/" + index;
    }
}
