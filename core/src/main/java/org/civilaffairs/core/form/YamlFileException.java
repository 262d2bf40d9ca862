package org.civilaffairs.core.form;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a YAML file cannot be used; the message names file and line of every problem. */
public final class YamlFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    YamlFileException(Yaml yaml, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> yaml.file() + ":" + yaml.line(problem.pointer()) + ": " + problem)
                .collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /**
     * Returns every problem found.
     *
     * @return the problems, in document order
     */
    public List<Problem> problems() {
        return problems;
    }
}
