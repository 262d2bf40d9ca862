package org.civilaffairs.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the command line; what it prints is UTF-8 on every machine. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param args the command with its options
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exit = Cli.run(System.in, out, err, args);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
    }
}
