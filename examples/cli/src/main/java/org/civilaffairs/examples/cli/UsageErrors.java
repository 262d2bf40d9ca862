package org.civilaffairs.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.form.Nearest;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says everything that is wrong with a command line itself: unknown, missing and repeated options. */
final class UsageErrors {

    private final ParseResult parsed;
    private final Inputs inputs;
    private final Set<String> lines = new LinkedHashSet<>();

    private UsageErrors(ParseResult parsed, Inputs inputs) {
        this.parsed = parsed;
        this.inputs = inputs;
    }

    /** Adds what is wrong with a command line, from the top command down to the one that runs. */
    static void addTo(Inputs inputs, ParseResult top) {
        for (ParseResult at = top; at != null; at = at.hasSubcommand() ? at.subcommand() : null) {
            new UsageErrors(at, inputs).add();
        }
    }

    private void add() {
        boolean complete = parsed.errors().stream().noneMatch(UsageErrors::isWithoutValue);
        if (!complete) {
            inputs.shifted();
        }
        parsed.errors().forEach(error -> add(error, complete));
        lines.forEach(inputs::problem);
    }

    // What follows an option without its value may be taken for it: then nothing can be said of options that are
    // missing.
    private void add(Exception error, boolean complete) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched());
        } else if (!(error instanceof MissingParameterException missing)) {
            lines.add(String.valueOf(error.getMessage()));
        } else if (isWithoutValue(error)) {
            missing.getMissing().forEach(option -> lines.add(named(option) + ": 缺少值 · has no value"));
        } else if (complete) {
            missing.getMissing().forEach(this::required);
        }
    }

    private static boolean isWithoutValue(Exception error) {
        return error instanceof MissingParameterException missing
                && missing.getMissing().stream().allMatch(ArgSpec::isOption)
                && !String.valueOf(missing.getMessage()).startsWith("Missing required option");
    }

    private void required(ArgSpec argument) {
        lines.add(named(argument) + ": 必须给出 · required: " + String.join(" · ", argument.description()));
    }

    private static String named(ArgSpec argument) {
        String label = argument.paramLabel();
        return argument instanceof OptionSpec option ? option.longestName() + " " + label : label;
    }

    private void unmatched(List<String> arguments) {
        CommandSpec spec = parsed.commandSpec();
        List<String> options =
                arguments.stream().filter(one -> one.startsWith("-")).toList();
        if (!spec.subcommands().isEmpty() && !arguments.get(0).startsWith("-")) {
            unknown(
                    "没有这个命令 · no such command",
                    arguments.get(0),
                    spec.subcommands().keySet());
        } else if (!options.isEmpty()) {
            inputs.shifted();
            options.forEach(one ->
                    unknown("没有这个选项 · no such option", one, spec.optionsMap().keySet()));
        } else {
            arguments.forEach(one -> lines.add(one + ": 多余的参数 · one argument too many; leave it out"));
        }
    }

    private void unknown(String what, String given, Set<String> known) {
        String name = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
        List<String> names = new ArrayList<>(known);
        names.removeIf(one -> one.startsWith("-") && !one.startsWith("--"));
        String advice = Nearest.to(name, names)
                .map(near -> "did you mean " + near + "?")
                .orElseGet(() -> "known: " + String.join(", ", names));
        lines.add(name + ": " + what + "; " + advice);
    }
}
