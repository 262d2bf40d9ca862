package org.civilaffairs.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** The top command: names the commands and runs one of them. */
@Command(
        name = "civil-affairs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "民政事项：适用什么、给付多少、依据何在、尚缺什么。",
            "What civil affairs law says here, how much, why, and what is still to know."
        },
        footer = {"", "civil-affairs COMMAND --help"})
final class Cli {

    /** Exit code: bad input; every problem stands on the standard error. */
    static final int BAD_INPUT = CommandLine.ExitCode.USAGE;

    /** Exit code: a fault of the program itself. */
    static final int FAULT = 70;

    private Cli() {}

    /**
     * Runs one command.
     *
     * @param in the standard input
     * @param out receives the result
     * @param err receives every problem
     * @param args the command with its options
     * @return the exit code
     */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Cli())
                .addSubcommand(new ServicesCommand())
                .addSubcommand(new FiguresCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new AssessCommand(in))
                .addSubcommand(new ConformCommand())
                .addSubcommand(new DeadlineCommand());
        line.setOut(out)
                .setErr(err)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExecutionStrategy(Cli::execute)
                .setExecutionExceptionHandler((fault, command, parsed) -> fault(fault, err));
        collectErrors(line);
        return line.execute(args);
    }

    private static void collectErrors(CommandLine line) {
        line.getCommandSpec().parser().collectErrors(true);
        line.getSubcommands().values().forEach(Cli::collectErrors);
    }

    private static int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine command = innermost(parsed);
        Inputs inputs = new Inputs();
        UsageErrors.addTo(inputs, parsed);
        boolean wellFormed = inputs.isEmpty();
        try {
            return run(command, inputs);
        } catch (BadInputException e) {
            e.problems().forEach(command.getErr()::println);
            if (!wellFormed) {
                command.getErr().println("→ " + command.getCommandSpec().qualifiedName() + " --help");
            }
            return BAD_INPUT;
        }
    }

    private static int run(CommandLine command, Inputs inputs) {
        if (command.getCommand() instanceof Action action) {
            return action.run(inputs, command.getOut());
        }
        inputs.throwIfAny();
        command.usage(command.getErr());
        return BAD_INPUT;
    }

    private static CommandLine innermost(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().commandLine();
    }

    private static int fault(Exception fault, PrintWriter err) {
        err.println("程序错误，请报告 · a fault of the program, please report it: " + fault);
        return FAULT;
    }
}
