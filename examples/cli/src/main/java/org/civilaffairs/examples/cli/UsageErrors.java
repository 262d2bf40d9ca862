package org.civilaffairs.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.form.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says everything that is wrong with a command line itself: unknown, missing and repeated options. */
final class UsageErrors {

    private final ParseResult parsed;
    private final Inputs inputs;

    private UsageErrors(ParseResult parsed, Inputs inputs) {
        this.parsed = parsed;
        this.inputs = inputs;
    }

    /** Adds what is wrong with a command line, from the top command down to the one that runs. */
    static void addTo(Inputs inputs, ParseResult top) {
        ParseResult at = top;
        new UsageErrors(at, inputs).add();
        while (at.hasSubcommand()) {
            at = at.subcommand();
            new UsageErrors(at, inputs).add();
        }
    }

    private void add() {
        Set<String> lines = new LinkedHashSet<>();
        for (Exception error : parsed.errors()) {
            if (error instanceof UnmatchedArgumentException unmatched) {
                lines.addAll(unmatched(unmatched.getUnmatched()));
            } else if (error instanceof MissingParameterException missing && !isWithoutValue(missing)) {
                missing.getMissing().stream().map(UsageErrors::missing).forEach(lines::add);
            } else {
                lines.add(error.getMessage());
            }
        }
        lines.forEach(inputs::problem);
    }

    // The option stands there, but its value does not.
    private boolean isWithoutValue(MissingParameterException missing) {
        return missing.getMissing().size() == 1
                && missing.getMissing().get(0).isOption()
                && parsed.hasMatchedOption((picocli.CommandLine.Model.OptionSpec)
                        missing.getMissing().get(0));
    }

    private static String missing(ArgSpec argument) {
        String name = argument.isOption()
                ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
        return name + ": 必须给出 · required; " + String.join(" ", argument.description());
    }

    private List<String> unmatched(List<String> arguments) {
        List<String> options =
                arguments.stream().filter(one -> one.startsWith("-")).toList();
        CommandSpec spec = parsed.commandSpec();
        List<String> lines = new ArrayList<>();
        if (!spec.subcommands().isEmpty()) {
            lines.add(unknown("command", arguments.get(0), spec.subcommands().keySet()));
        } else if (options.isEmpty()) {
            arguments.forEach(one -> lines.add(one + ": 多余的参数 · one argument too many; leave it out"));
        } else {
            inputs.shifted();
            options.forEach(
                    one -> lines.add(unknown("option", one, spec.optionsMap().keySet())));
        }
        return lines;
    }

    private static String unknown(String what, String given, Set<String> known) {
        String advice = Nearest.to(given, known)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "known: " + String.join(", ", known));
        return given + ": no such " + what + "; " + advice;
    }
}
