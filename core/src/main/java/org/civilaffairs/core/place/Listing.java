package org.civilaffairs.core.place;

/** Whether the code of an administrative division is listed (行政区划代码的状态) on a day. */
public enum Listing {

    /** The code is listed, or may be: one of the lists before and after the day has it. */
    LISTED,

    /** The code was first listed later. */
    NOT_YET,

    /** The code was listed earlier, and is not on the day; it may come back later under another name. */
    NO_LONGER,

    /** The code is in no list that is known here: it cannot be verified, which does not make it wrong. */
    NEVER
}
