package org.civilaffairs.core.form;

import org.civilaffairs.core.text.Text;

/**
 * Values of one object that cannot, or can hardly, be true together (矛盾).
 *
 * @param pointer where in the object to look first, as a JSON Pointer such as {@code /birth}; empty for the whole object
 * @param basis the values that could still remove it, as a pointer in which {@code *} stands for any place of a list:
 *     while one of them could not be read, it is not told; empty for the whole object, {@code /} if nothing removes it
 * @param message what contradicts what, and what to do
 */
public record Contradiction(String pointer, String basis, Text message) {

    /** The basis of what stays a contradiction, whatever else becomes known. */
    public static final String LASTING = "/";

    /** Tells whether a problem inside the object leaves it open: it stands above, at or below the basis. */
    boolean isLeftOpenBy(String problem) {
        String place = problem.replaceAll("/[0-9]+(?=/|$)", "/*") + "/";
        String open = basis + "/";
        return !basis.equals(LASTING) && (place.startsWith(open) || open.startsWith(place));
    }
}
