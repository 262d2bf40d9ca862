package org.civilaffairs.core.form;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document cannot be read; it carries every problem found, not only the first. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems every problem found, in the order in which they are told; at least one
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns every problem found.
     *
     * @return the problems, in the order of {@link Validation#errors()}
     */
    public List<Problem> problems() {
        return problems;
    }
}
