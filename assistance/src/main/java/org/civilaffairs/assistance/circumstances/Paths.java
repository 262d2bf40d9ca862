package org.civilaffairs.assistance.circumstances;

/** The paths by which decisions name what is missing of a person. */
final class Paths {

    /** Stands for the number of a person who applies alone. */
    static final int ALONE = -1;

    private Paths() {}

    static String of(int member, String fact) {
        return member == ALONE ? "person." + fact : "members[" + member + "]." + fact;
    }
}
