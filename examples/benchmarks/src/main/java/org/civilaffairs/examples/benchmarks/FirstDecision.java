package org.civilaffairs.examples.benchmarks;

import java.lang.management.ManagementFactory;

/** Decides once in a fresh JVM and prints how long that took from the start of the JVM, in milliseconds. */
public final class FirstDecision {

    private FirstDecision() {}

    /**
     * Decides once.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        long started = System.nanoTime();
        SubsistenceBenchmark.fen(SubsistenceBenchmark.rule()
                .assess(Generated.households(1).get(0).household()));
        long decided = (System.nanoTime() - started) / 1_000_000;
        long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        System.out.println(decided + " ms with loading classes and figures, " + uptime + " ms since the JVM started");
    }
}
