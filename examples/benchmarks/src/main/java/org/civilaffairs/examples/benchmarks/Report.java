package org.civilaffairs.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures all ways in one run and prints time (the median of all iterations), ratio and bytes of a decision, of validating
 * a household and of reading an identity number, and the first decision in a fresh JVM.
 */
public final class Report {

    private static final double MEDIAN = 50;

    private Report() {}

    /**
     * Measures and prints.
     *
     * @param arguments none
     * @throws RunnerException if JMH cannot run
     * @throws IOException if no other JVM can be started
     * @throws InterruptedException if interrupted while it runs
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SubsistenceBenchmark.class.getSimpleName())
                        .include(ServicesBenchmark.class.getSimpleName())
                        .include(ValidationBenchmark.class.getSimpleName())
                        .include(CitizenIdBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        System.out.println();
        compare(results, "explained decision", "explained", "by hand, no reasons", "byHand");
        compare(results, "seven services", "allExplained", "seven by hand", "allByHand");
        compare(results, "object validated", "object", "Hibernate Validator", "hibernateValidator");
        compare(results, "tree validated", "tree", "Hibernate Validator", "hibernateValidator");
        compare(results, "identity number", "parse", "check character only", "checkCharacter");
        System.out.println("first decision in a fresh JVM:");
        firstDecision();
    }

    private static void compare(
            Collection<RunResult> results, String what, String name, String beside, String nameBeside) {
        line(results, what, name);
        line(results, beside, nameBeside);
        print("%-20s  %8.2f", "ratio", time(results, name) / time(results, nameBeside));
        System.out.println();
    }

    private static void line(Collection<RunResult> results, String what, String name) {
        print("%-20s  %8.1f ns  %6.0f bytes", what, time(results, name), bytes(results, name));
    }

    private static void print(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }

    private static double time(Collection<RunResult> results, String name) {
        return find(results, name).getPrimaryResult().getStatistics().getPercentile(MEDIAN);
    }

    private static double bytes(Collection<RunResult> results, String name) {
        return Objects.requireNonNull(
                        find(results, name).getSecondaryResults().get("gc.alloc.rate.norm"), "allocation is profiled")
                .getScore();
    }

    private static RunResult find(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void firstDecision() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int i = 0; i < 3; i++) {
            new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), FirstDecision.class.getName())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }
}
