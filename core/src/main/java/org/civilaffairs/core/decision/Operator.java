package org.civilaffairs.core.decision;

import org.civilaffairs.core.json.AnyJackson;

/** How an observed quantity is compared with a line; whether the line itself is included is the law's word. */
@AnyJackson
public enum Operator {
    /** Strictly below (低于、不满). */
    LESS_THAN("<"),
    /** Not above (以下、不超过). */
    AT_MOST("≤"),
    /** Not below (以上、达到). */
    AT_LEAST("≥"),
    /** Strictly above (超过、高于). */
    MORE_THAN(">");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /**
     * Returns the sign.
     *
     * @return such as {@code ≤}
     */
    public String sign() {
        return sign;
    }

    // The difference is observed minus line.
    boolean holds(long difference) {
        return switch (this) {
            case LESS_THAN -> difference < 0;
            case AT_MOST -> difference <= 0;
            case AT_LEAST -> difference >= 0;
            case MORE_THAN -> difference > 0;
        };
    }

    // Holds exactly where this one does not.
    Operator opposite() {
        return switch (this) {
            case LESS_THAN -> AT_LEAST;
            case AT_MOST -> MORE_THAN;
            case AT_LEAST -> LESS_THAN;
            case MORE_THAN -> AT_MOST;
        };
    }

    boolean isUpperLimit() {
        return this == LESS_THAN || this == AT_MOST;
    }
}
