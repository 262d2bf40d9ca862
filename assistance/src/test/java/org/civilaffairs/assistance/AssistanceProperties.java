package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civilaffairs.assistance.activation.GradualExit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.assistance.enforcement.FraudConsequence;
import org.civilaffairs.assistance.pricesubsidy.PriceSubsidy;
import org.civilaffairs.assistance.standards.SettingBody;
import org.civilaffairs.assistance.standards.SettingMatter;
import org.civilaffairs.assistance.standards.StandardSetting;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceArrears;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.FactTrees;
import org.civilaffairs.core.service.SchemaFacts;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.service.ServiceProperties;

/** What is true of every service of this module, tried on facts chosen at random. */
class AssistanceProperties {

    private static final List<String> PLACES = List.of("310114", "331102", "440783", "310000");
    private static final List<String> DATES =
            List.of("2019-06-15", "2020-09-01", "2021-07-01", "2022-10-20", "2025-12-31", "2026-06-30", "2026-07-01");

    private static final String MONETARY_LIMIT = "monetaryLimitFromThree";

    private final List<Service<?, ?>> services = new AssistanceServices().services();

    @Property(tries = 2000, seed = "20261121")
    void knowingLessNeverMisleads(@ForAll long seed) {
        Random random = new Random(seed);
        Service<?, ?> service = services.get(random.nextInt(services.size()));
        Policy policy = policy(random);
        if (covers(service, policy)) {
            ServiceProperties.knowingLessNeverMisleads(service, policy, facts(service, policy, random), random);
        }
    }

    @Property(tries = 500, seed = "20261121")
    void decisionsAndFactsReadBackEqual(@ForAll long seed) {
        Random random = new Random(seed);
        Service<?, ?> service = services.get(random.nextInt(services.size()));
        Policy policy = random.nextBoolean() ? policy(random) : bare(random);
        if (covers(service, policy)) {
            Object facts = facts(service, policy, random);
            Object some = FactTrees.forget(facts, random, 6, f -> !"SELF".equals(f.getValue()));
            ServiceProperties.readsBackEqual(service, policy, some);
        }
    }

    @Property(tries = 500, seed = "20261121")
    void theOrderOfMembersNeverMatters(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Map<String, Object> household = new RandomFacts(random, policy.date()).household();
        Map<String, Object> shuffled = new LinkedHashMap<>(household);
        List<Object> members = new ArrayList<>((List<?>) household.get("members"));
        Collections.shuffle(members, random);
        shuffled.put("members", members);
        Decision<?> one = ServiceProperties.decide(SubsistenceAllowance.SERVICE, policy, household);
        Decision<?> other = ServiceProperties.decide(SubsistenceAllowance.SERVICE, policy, shuffled);
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.failed()).isEqualTo(one.failed());
        assertThat(ServiceProperties.award(other)).isEqualTo(ServiceProperties.award(one));
    }

    @Property(tries = 500, seed = "20261121")
    void moreIncomeNeverRaisesTheAward(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Map<String, Object> household = new RandomFacts(random, policy.date()).household();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("kind", "PENSION");
        more.put("per", "MONTH");
        more.put("amount", BigDecimal.valueOf(1 + random.nextInt(100_000), 2));
        List<Object> incomes = new ArrayList<>(
                (List<?>) FactTrees.find(household, "members[0].incomes").orElseThrow());
        incomes.add(more);
        Object richer = FactTrees.with(household, "members[0].incomes", incomes);
        assertThat(monthly(policy, richer)).isLessThanOrEqualTo(monthly(policy, household));
    }

    private static BigDecimal monthly(Policy policy, Object household) {
        Decision<?> decision = ServiceProperties.decide(SubsistenceAllowance.SERVICE, policy, household);
        return (BigDecimal) ServiceProperties.award(decision).getOrDefault("monthly", BigDecimal.ZERO);
    }

    private static Object facts(Service<?, ?> service, Policy policy, Random random) {
        RandomFacts facts = new RandomFacts(random, policy.date());
        return new SchemaFacts(random, policy.date())
                .with("Household", () -> household(facts, policy))
                .with("Person", () -> facts.person(Kinship.SELF))
                .with("SingleApplicant", () -> consistent(facts.singleApplicant(), policy))
                .with("ArrearsClaim", () -> Map.of("household", household(facts, policy), "payments", facts.payments()))
                .of(service.facts());
    }

    private static Map<String, Object> household(RandomFacts facts, Policy policy) {
        return consistent(facts.household(), policy);
    }

    private static Map<String, Object> consistent(Map<String, Object> complete, Policy policy) {
        if (policy.findIfSet(key(SubsistenceAllowance.SERVICE, MONETARY_LIMIT)).isPresent()) {
            // Items and limits tell the same as a finding would; both together could contradict each other.
            complete.remove("propertyWithinSubsistenceLimit");
            complete.put("urban", true);
        }
        return complete;
    }

    // Figures given for one day reach arrears only if the months begin on it.
    private static boolean covers(Service<?, ?> service, Policy policy) {
        if (service == SubsistenceArrears.SERVICE && policy.date().getDayOfMonth() > 1) {
            return false;
        }
        return service.coverage().stream()
                .anyMatch(part ->
                        policy.chain().contains(part.place()) && !policy.date().isBefore(part.since()));
    }

    private static Policy bare(Random random) {
        LocalDate date = LocalDate.parse(DATES.get(random.nextInt(DATES.size())));
        return Policies.bundled().at(DivisionCode.parse(PLACES.get(random.nextInt(PLACES.size()))), date);
    }

    // Every figure that can be missing is given, so that complete facts always decide.
    private static Policy policy(Random random) {
        Policy policy = bare(random);
        String why = "property test";
        policy = policy.with(SubsistenceFigures.MONTHLY_STANDARD, Yuan.of(800 + random.nextInt(900)), why)
                .with(SubsistenceFigures.MINOR_STANDARD, Yuan.of(1800 + random.nextInt(500)), why)
                .with(SubsistenceFigures.MINOR_STANDARD_INCLUDES_SIXTEEN, random.nextBoolean(), why)
                .with(SubsistenceFigures.SINGLE_ADULT_GRADE_THREE, random.nextBoolean(), why)
                .with(CircumstanceFigures.MINIMUM_WAGE, Yuan.of(1500 + random.nextInt(1500)), why)
                .with(CircumstanceFigures.EMPLOYMENT_DISREGARD, Yuan.of(870), why)
                .with(CircumstanceFigures.INCREASE_DISREGARD_MONTHS, 6 + random.nextInt(7), why)
                .with(CircumstanceFigures.RESIDENCE_OPEN, random.nextBoolean(), why);
        for (Service<?, ?> service : new AssistanceServices().services()) {
            if (service.figures().stream().anyMatch(set -> set.id().endsWith("marginhousehold"))) {
                policy = policy.with(key(service, "lineMultiple"), new BigDecimal("1.50"), why)
                        .with(key(service, "monthlyLine"), Yuan.of(2000), why);
            }
        }
        policy = policy.with(key(FraudConsequence.SERVICE, "fineYears"), 2, why)
                .with(key(GradualExit.SERVICE, "exitMonths"), 1 + random.nextInt(12), why)
                .with(key(PriceSubsidy.SERVICE, "consumerPriceThreshold"), new BigDecimal("3.50"), why)
                .with(key(PriceSubsidy.SERVICE, "foodPriceThreshold"), new BigDecimal("6.00"), why)
                .with(key(StandardSetting.SERVICE, "setters"), setters(random), why);
        policy = policy.with(CircumstanceFigures.MEMBER_REGISTRATION_SUFFICES, random.nextBoolean(), why)
                .with(SubsistenceFigures.SAME_PROVINCE_ANY_MEMBER, random.nextBoolean(), why);
        policy = LocalFigures.given(policy, random);
        return random.nextInt(3) == 0 ? withLocalFigures(policy, random) : policy;
    }

    private static Map<SettingMatter, List<SettingBody>> setters(Random random) {
        SettingBody[] bodies = SettingBody.values();
        return Stream.of(SettingMatter.values())
                .collect(Collectors.toMap(matter -> matter, matter -> List.of(bodies[random.nextInt(bodies.length)])));
    }

    private static Policy withLocalFigures(Policy policy, Random random) {
        String why = "property test";
        Service<?, ?> service = SubsistenceAllowance.SERVICE;
        Policy local = policy.with(SubsistenceFigures.ELDERLY_SUPPLEMENT, Yuan.of(100), why)
                .with(SubsistenceFigures.ELDERLY_SUPPLEMENT_AGE, 60, why)
                .with(SubsistenceFigures.DISABLED_SUPPLEMENT, Yuan.of(150), why)
                .with(SubsistenceFigures.ILL_SUPPLEMENT, Yuan.of(50), why)
                .with(CircumstanceFigures.LOOKBACK_MONTHS, 1 + random.nextInt(24), why)
                .with(key(service, MONETARY_LIMIT), Yuan.of(30_000), why)
                .with(key(service, "monetaryLimitUpToTwo"), Yuan.of(33_000), why)
                .with(key(service, "monetaryLimitIncluded"), random.nextBoolean(), why)
                .with(key(service, "vehicleAllowed"), random.nextBoolean(), why)
                .with(key(service, "nonResidentialAllowed"), random.nextBoolean(), why)
                .with(key(service, "averageFloorArea"), new BigDecimal("35.50"), why);
        return random.nextBoolean()
                ? local.with(SubsistenceFigures.GRADED_PER_MEMBER, Map.of("A", Yuan.of(900), "B", Yuan.of(600)), why)
                : local;
    }

    @SuppressWarnings("unchecked") // the test names figures by their type
    private static <T> FigureKey<T> key(Service<?, ?> service, String name) {
        return (FigureKey<T>) service.figure(name);
    }
}
