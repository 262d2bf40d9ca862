package org.civilaffairs.core.json;

import java.io.IOException;

/** Thrown where a text is no JSON, or nested too deeply; the exception of Jackson is its cause. */
public final class BrokenJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean tooDeep;

    BrokenJsonException(boolean tooDeep, Exception cause) {
        super(cause);
        this.tooDeep = tooDeep;
    }

    /**
     * Returns whether the text is nested too deeply.
     *
     * @return whether that is what is wrong
     */
    public boolean isTooDeep() {
        return tooDeep;
    }
}
