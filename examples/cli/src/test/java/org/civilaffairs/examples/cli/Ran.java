package org.civilaffairs.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What came of a command that was run inside the test. */
record Ran(int exit, String out, String err) {

    /** The place and day of most examples. */
    static final String ALLOWANCE =
            "assess --service assistance.subsistence-allowance --jurisdiction 310114 --date 2020-09-01";

    /** Runs a command whose arguments have no spaces. */
    static Ran of(String command) {
        return with("", command);
    }

    /** Runs a command with a text on the standard input. */
    static Ran with(String input, String command) {
        return with(input.getBytes(UTF_8), command.isEmpty() ? new String[0] : command.split(" ", -1));
    }

    static Ran with(byte[] input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PrintWriter outWriter = new PrintWriter(out);
        PrintWriter errWriter = new PrintWriter(err);
        int exit = Cli.run(new ByteArrayInputStream(input), outWriter, errWriter, args);
        outWriter.flush();
        errWriter.flush();
        return new Ran(exit, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> problems() {
        return err.lines().toList();
    }
}
