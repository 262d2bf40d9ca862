package org.civilaffairs.examples.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.civilaffairs.core.code.CitizenId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a thousand citizen identity numbers: by the library, and by code that only looks at the check character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CitizenIdBenchmark {

    private static final int NUMBERS = 1_000;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private final List<String> numbers = IntStream.range(0, NUMBERS)
            .mapToObj(CitizenIdBenchmark::legacy)
            .map(legacy -> CitizenId.parseLegacy(legacy).upgraded().value())
            .toList();

    /** Called by JMH. */
    public CitizenIdBenchmark() {}

    // 332323 was listed last before there were identity numbers: nobody has one of these.
    private static String legacy(int index) {
        return String.format(
                Locale.ROOT, "332323%02d%02d%02d%03d", index % 100, 1 + index % 12, 1 + index % 28, 1 + index % 900);
    }

    static boolean hasRightCheckCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length()) == number.charAt(WEIGHTS.length);
    }

    /** Checks that both ways find nothing wrong with any number. */
    @Setup
    public void agree() {
        for (String number : numbers) {
            if (!hasRightCheckCharacter(CitizenId.parse(number).value())) {
                throw new IllegalStateException("The check characters differ: " + number);
            }
        }
    }

    /**
     * Reads the numbers with every condition of the standard.
     *
     * @param sink takes the numbers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void parse(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(CitizenId.parse(number));
        }
    }

    /**
     * Compares the check character, and nothing else.
     *
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(NUMBERS)
    public void checkCharacter(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(hasRightCheckCharacter(number));
        }
    }
}
