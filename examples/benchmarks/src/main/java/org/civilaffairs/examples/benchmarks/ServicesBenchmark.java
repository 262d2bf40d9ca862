package org.civilaffairs.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.HouseholdIncome;
import org.civilaffairs.assistance.circumstances.HouseholdMembers;
import org.civilaffairs.assistance.marginhousehold.MarginHousehold;
import org.civilaffairs.assistance.marginhousehold.MarginRecognition;
import org.civilaffairs.assistance.rigidexpenditure.LivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureApplication;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureHousehold;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureRecognition;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.assistance.temporaryassistance.TemporaryApplication;
import org.civilaffairs.assistance.temporaryassistance.TemporaryAssistance;
import org.civilaffairs.assistance.temporaryassistance.TemporaryAward;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
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

/** Decides every service for a whole household that covers Shanghai in 2020, on ten thousand households. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(4)
public class ServicesBenchmark {

    private static final int HOUSEHOLDS = 10_000;

    private List<GeneratedCase> cases = List.of();
    private Rules rules = Rules.bundled();

    /** Called by JMH. */
    public ServicesBenchmark() {}

    /** Makes the households and checks that both ways decide every one of them the same. */
    @Setup
    public void prepare() {
        cases = GeneratedCase.cases(HOUSEHOLDS);
        rules = Rules.bundled();
        for (GeneratedCase one : cases) {
            PlainServices.Decided plain = PlainServices.decide(one.plain());
            PlainServices.Decided library = rules.decide(one).plain();
            if (!plain.equals(library)) {
                throw new IllegalStateException(
                        "By hand " + plain + ", by the library " + library + ": " + one.plain());
            }
        }
    }

    /**
     * Decides with every finding.
     *
     * @param sink takes the decisions
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void allExplained(Blackhole sink) {
        for (GeneratedCase one : cases) {
            sink.consume(rules.decide(one));
        }
    }

    /**
     * Decides by hand-written code that explains nothing.
     *
     * @param sink takes the outcomes and amounts
     */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void allByHand(Blackhole sink) {
        for (GeneratedCase one : cases) {
            sink.consume(PlainServices.decide(one.plain()));
        }
    }

    private record Rules(
            Rule<Household, HouseholdMembers.Award> members,
            Rule<Household, HouseholdIncome.Award> income,
            Rule<Household, SubsistenceAward> allowance,
            Rule<Household, MarginRecognition> margin,
            Rule<RigidExpenditureApplication, RigidExpenditureRecognition> rigid,
            Rule<RigidExpenditureApplication, LivingAssistance.Award> living,
            Rule<TemporaryApplication, TemporaryAward> temporary) {

        static Rules bundled() {
            Policy policy = SubsistenceBenchmark.policy()
                    .with(
                            CircumstanceFigures.DISPOSABLE_INCOME,
                            Yuan.ofFen(PlainServices.DISPOSABLE_INCOME),
                            "benchmark");
            return new Rules(
                    HouseholdMembers.SERVICE.under(policy),
                    HouseholdIncome.SERVICE.under(policy),
                    SubsistenceAllowance.SERVICE.under(policy),
                    MarginHousehold.SERVICE.under(policy),
                    RigidExpenditureHousehold.SERVICE.under(policy),
                    LivingAssistance.SERVICE.under(policy),
                    TemporaryAssistance.SERVICE.under(policy));
        }

        Decisions decide(GeneratedCase one) {
            return new Decisions(
                    members.assess(one.household()),
                    income.assess(one.household()),
                    allowance.assess(one.household()),
                    margin.assess(one.household()),
                    rigid.assess(one.expenditure()),
                    living.assess(one.expenditure()),
                    temporary.assess(one.temporary()));
        }
    }

    private record Decisions(
            Decision<HouseholdMembers.Award> members,
            Decision<HouseholdIncome.Award> income,
            Decision<SubsistenceAward> allowance,
            Decision<MarginRecognition> margin,
            Decision<RigidExpenditureRecognition> rigid,
            Decision<LivingAssistance.Award> living,
            Decision<TemporaryAward> temporary) {

        PlainServices.Decided plain() {
            return new PlainServices.Decided(
                    SubsistenceBenchmark.amount(members, HouseholdMembers.Award::size),
                    SubsistenceBenchmark.amount(income, award -> award.monthly().fen()),
                    SubsistenceBenchmark.fen(allowance),
                    SubsistenceBenchmark.amount(margin, award -> PlainServices.RECOGNISED),
                    SubsistenceBenchmark.amount(rigid, award -> PlainServices.RECOGNISED),
                    SubsistenceBenchmark.amount(living, award -> award.monthly().fen()),
                    SubsistenceBenchmark.amount(
                            temporary, award -> award.ceiling().fen()));
        }
    }
}
