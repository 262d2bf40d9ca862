package org.civilaffairs.core.constraint;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Classes of this package that read another clock than that of the validator. */
public final class ClocksOfConstraints {

    /** Reads the clock of the machine. */
    public static final Class<?> HIDDEN = Hidden.class;

    /** Makes a clock of its own. */
    public static final Class<?> MADE = Made.class;

    private ClocksOfConstraints() {}

    static final class Hidden {
        static LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static final class Made {
        static LocalDate today() {
            return LocalDate.now(Clock.systemUTC());
        }
    }
}
