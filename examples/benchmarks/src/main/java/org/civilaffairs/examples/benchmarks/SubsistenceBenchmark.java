package org.civilaffairs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Refused;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
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

/** Decides ten thousand households, with every finding and without any explanation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(4)
public class SubsistenceBenchmark {

    private static final int HOUSEHOLDS = 10_000;

    private List<Household> households = List.of();
    private List<Plain.Family> families = List.of();
    private Rule<Household, SubsistenceAward> rule = rule();

    /** Called by JMH. */
    public SubsistenceBenchmark() {}

    /** Makes the households and checks that both ways decide every one of them the same. */
    @Setup
    public void prepare() {
        List<Generated> generated = Generated.households(HOUSEHOLDS);
        households = generated.stream().map(Generated::household).toList();
        families = generated.stream().map(Generated::family).toList();
        rule = rule();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            long plain = Plain.allowance(families.get(i));
            long library = fen(rule.assess(households.get(i)));
            if (plain != library) {
                throw new IllegalStateException("Household " + i + ": by hand " + plain + ", by the library " + library
                        + ": " + families.get(i));
            }
        }
    }

    static Rule<Household, SubsistenceAward> rule() {
        return SubsistenceAllowance.SERVICE.under(policy());
    }

    static Policy policy() {
        String why = "benchmark";
        return Policies.bundled()
                .at(DivisionCode.parse("310114"), Plain.DATE)
                .with(CircumstanceFigures.MINIMUM_WAGE, Yuan.ofFen(Plain.MINIMUM_WAGE), why)
                .with(CircumstanceFigures.MEMBER_REGISTRATION_SUFFICES, false, why)
                .with(SubsistenceFigures.MINOR_STANDARD_INCLUDES_SIXTEEN, false, why);
    }

    static long fen(Decision<SubsistenceAward> decision) {
        return amount(decision, award -> award.monthly().fen());
    }

    /** Returns an amount of the award, or {@link PlainServices#REFUSED}. */
    static <A> long amount(Decision<A> decision, ToLongFunction<A> amount) {
        if (decision instanceof Granted<A> granted) {
            return amount.applyAsLong(granted.award());
        }
        if (decision instanceof Refused<A>) {
            return PlainServices.REFUSED;
        }
        throw new IllegalStateException("All facts are known, but: " + decision);
    }

    /**
     * Decides with every finding.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void explained(Blackhole sink) {
        for (Household household : households) {
            sink.consume(rule.assess(household));
        }
    }

    /**
     * Decides by hand-written code that explains nothing.
     *
     * @param sink takes the amounts
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void byHand(Blackhole sink) {
        for (Plain.Family family : families) {
            sink.consume(Plain.allowance(family));
        }
    }
}
