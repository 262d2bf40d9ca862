package org.civilaffairs.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Page;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.ResultForms;
import org.civilaffairs.core.procedure.Procedure;
import org.civilaffairs.core.procedure.ProcedurePage;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.time.Deadline;

/**
 * How a result is printed.
 *
 * @param json whether as JSON; otherwise as text
 * @param languages the languages of the text
 */
record Layout(boolean json, List<Language> languages) {

    /** Returns the lines of a decision. */
    <A> List<String> lines(Service<?, A> service, Decision<A> decision) {
        return json
                ? List.of(Json.writeIndented(service.decisions().write(decision)))
                : pages(language -> Page.of(decision, language));
    }

    /** Returns the lines of a list of figures. */
    List<String> lines(FigureList figures) {
        return json ? List.of(Json.writeIndented(figures.tree())) : pages(figures::page);
    }

    /** Returns the lines of a procedure. */
    List<String> lines(Procedure procedure, Optional<LocalDate> start) {
        return json
                ? List.of(Json.writeIndented(Procedure.FORM.write(procedure)))
                : pages(language -> ProcedurePage.of(procedure, start, language));
    }

    /** Returns the lines of a deadline. */
    List<String> lines(Deadline deadline) {
        return json
                ? List.of(Json.writeIndented(ResultForms.deadline().write(deadline)))
                : pages(language -> deadline.explanation().stream()
                        .map(line -> line.in(language))
                        .toList());
    }

    // One page for each language, an empty line between them.
    private List<String> pages(Function<Language, List<String>> page) {
        List<String> lines = new ArrayList<>();
        for (Language language : languages) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(page.apply(language));
        }
        return lines;
    }
}
