package org.civilaffairs.examples.cli;

import java.io.PrintWriter;

/** What a command does. */
interface Action {

    /**
     * Reads the options, and if none is wrong prints the result.
     *
     * @param inputs collects what is wrong; already has what the command line itself got wrong
     * @param out receives the result
     * @return the exit code
     * @throws BadInputException with every problem of the inputs
     */
    int run(Inputs inputs, PrintWriter out);
}
