package org.civilaffairs.examples.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.conformance.Case;
import org.civilaffairs.core.conformance.CaseFile;
import org.civilaffairs.core.conformance.CaseRunner;

/** What came of the cases: each that failed with its differences, and the numbers. */
final class CaseReport {

    private final CaseRunner runner;
    private final Map<String, String> whereById = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private int passed;
    private int failed;

    CaseReport(CaseRunner runner) {
        this.runner = runner;
    }

    /** Decides the cases of a file. */
    void add(CaseFile file) {
        for (int i = 0; i < file.cases().size(); i++) {
            add(file.cases().get(i), file.where(i));
        }
    }

    private void add(Case tried, String where) {
        List<String> differences = new ArrayList<>();
        String first = whereById.putIfAbsent(tried.id(), where);
        if (first != null) {
            differences.add("id: expected a unique one, but " + first + " has it too");
        }
        differences.addAll(run(tried));
        if (differences.isEmpty()) {
            passed++;
        } else {
            failed++;
            failures.add(where + ": " + tried.id());
            differences.forEach(difference -> failures.add("  " + difference));
            failures.add("  why: " + tried.why());
        }
    }

    private List<String> run(Case tried) {
        try {
            return runner.run(tried);
        } catch (ArithmeticException e) {
            return List.of("an amount is too large to calculate with (" + e.getMessage() + ")");
        }
    }

    /** Returns whether every case passed. */
    boolean isClean() {
        return failed == 0;
    }

    /** Returns the failures, and last the numbers alone. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(failures);
        lines.add(passed + " passed, " + failed + " failed");
        return lines;
    }
}
