package org.civilaffairs.examples.cli;

import java.util.List;

/** Thrown once everything was read that could be; carries every problem of the inputs. */
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadInputException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems.
     *
     * @return one line each
     */
    List<String> problems() {
        return problems;
    }
}
