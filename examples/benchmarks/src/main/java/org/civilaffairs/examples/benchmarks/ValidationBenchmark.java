package org.civilaffairs.examples.benchmarks;

import jakarta.validation.Validator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.civilaffairs.core.form.NamedAccessors;
import org.civilaffairs.core.form.Validation;
import org.civilaffairs.core.person.Household;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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

/** Validates a thousand households without fault: by the library, and by Hibernate Validator on the same constraints. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ValidationBenchmark {

    private static final int HOUSEHOLDS = 1_000;

    private List<Household> households = List.of();
    private List<Object> trees = List.of();
    private Validator validator = validator();

    /** Called by JMH. */
    public ValidationBenchmark() {}

    /** Makes the households and checks that both ways find nothing wrong with any of them. */
    @Setup
    public void prepare() {
        households = Generated.households(HOUSEHOLDS).stream()
                .map(Generated::household)
                .toList();
        trees = households.stream().<Object>map(Household.FORM::write).toList();
        validator = validator();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            boolean library =
                    Validation.ofTree(trees.get(i), Household.FORM).errors().isEmpty();
            if (!library || !validator.validate(households.get(i)).isEmpty()) {
                throw new IllegalStateException("Household " + i + " is refused");
            }
        }
    }

    static Validator validator() {
        return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .getterPropertySelectionStrategy(new NamedAccessors())
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Reads and validates trees, as they come with a request; the object comes with it.
     *
     * @param sink takes the results
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void tree(Blackhole sink) {
        for (Object tree : trees) {
            sink.consume(Validation.ofTree(tree, Household.FORM));
        }
    }

    /**
     * Validates objects by the library.
     *
     * @param sink takes the results
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void object(Blackhole sink) {
        for (Household household : households) {
            sink.consume(Validation.of(household, Household.FORM));
        }
    }

    /**
     * Validates objects by Hibernate Validator.
     *
     * @param sink takes the results
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void hibernateValidator(Blackhole sink) {
        for (Household household : households) {
            sink.consume(validator.validate(household));
        }
    }
}
