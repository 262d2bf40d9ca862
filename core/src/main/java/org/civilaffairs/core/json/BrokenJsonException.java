package org.civilaffairs.core.json;

import java.io.IOException;

/** Thrown where a text is no JSON, or nested too deeply; the exception of Jackson is its cause. */
public final class BrokenJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean tooDeep;
    private final int line;
    private final int column;

    private BrokenJsonException(boolean tooDeep, int line, int column, Exception cause) {
        super(cause);
        this.tooDeep = tooDeep;
        this.line = line;
        this.column = column;
    }

    static BrokenJsonException at(int line, int column, Exception cause) {
        return new BrokenJsonException(false, line, column, cause);
    }

    static BrokenJsonException tooDeep(Exception cause) {
        return new BrokenJsonException(true, 0, 0, cause);
    }

    /**
     * Returns whether the text is nested too deeply.
     *
     * @return whether that is what is wrong
     */
    public boolean isTooDeep() {
        return tooDeep;
    }

    /**
     * Returns the line on which the text is no JSON.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in which the text is no JSON.
     *
     * @return the column, from 1
     */
    public int column() {
        return column;
    }
}
