package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civilaffairs.assistance.activation.GradualExit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.assistance.disabilitysubsidy.DisabilityArrears;
import org.civilaffairs.assistance.discovery.BenefitsList;
import org.civilaffairs.assistance.discovery.FamilyInNeed;
import org.civilaffairs.assistance.enforcement.FraudConsequence;
import org.civilaffairs.assistance.extremedifficulty.ExtremeDifficulty;
import org.civilaffairs.assistance.extremedifficulty.SelfCareAbility;
import org.civilaffairs.assistance.extremedifficulty.SupportedPerson;
import org.civilaffairs.assistance.pricesubsidy.PriceSubsidy;
import org.civilaffairs.assistance.procedure.DecidingBody;
import org.civilaffairs.assistance.procedure.DecisionKind;
import org.civilaffairs.assistance.procedure.DueForm;
import org.civilaffairs.assistance.procedure.LawfulDecision;
import org.civilaffairs.assistance.procedure.Programme;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureHousehold;
import org.civilaffairs.assistance.severelydisabled.SeverelyDisabledWithoutWork;
import org.civilaffairs.assistance.standards.SettingBody;
import org.civilaffairs.assistance.standards.SettingMatter;
import org.civilaffairs.assistance.standards.StandardSetting;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceArrears;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.assistance.temporaryassistance.TemporaryAssistance;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Refused;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
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

    private static final List<Service<?, ?>> ARREARS = List.of(SubsistenceArrears.SERVICE, DisabilityArrears.SERVICE);

    private static final int GRANTED_WITHIN = 20;

    private static final String MONETARY_LIMIT = "monetaryLimitFromThree";

    private final List<Service<?, ?>> services = new AssistanceServices().services();

    @Property(tries = 4000, seed = "20261121")
    void knowingLessNeverMisleads(@ForAll long seed) {
        Random random = new Random(seed);
        Service<?, ?> service = services.get(random.nextInt(services.size()));
        Policy policy = policy(random);
        if (covers(service, policy) && service != BenefitsList.SERVICE) { // which is about what is known
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

    @Property(tries = 300, seed = "20261121")
    void theListOfBenefitsSaysWhatItsServicesSay(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Object complete = made(SubsistenceAllowance.SERVICE, policy, random);
        Object known = FactTrees.forget(complete, random, 6, fact -> !"SELF".equals(fact.getValue()));
        Decision<SubsistenceAward> own = SubsistenceAllowance.SERVICE.assess(policy, Household.FORM.ofTree(known));
        FamilyInNeed family = FamilyInNeed.FORM.ofTree(known);
        Granted<BenefitsList.Award> list = (Granted<BenefitsList.Award>) BenefitsList.SERVICE.assess(policy, family);
        assertThat(list.award().candidates())
                .filteredOn(candidate ->
                        candidate.service().equals(Optional.of(own.matter().service())))
                // What the statuses of the members say is not asked again.
                .allSatisfy(candidate -> assertThat(candidate.needs())
                        .isSubsetOf(
                                own instanceof Undetermined<?> open
                                        ? open.needs().settling()
                                        : List.of()))
                .allSatisfy(candidate -> assertThat(own).isNotInstanceOf(Refused.class));
    }

    @Property(tries = 500, seed = "20261121")
    void theOrderOfMembersNeverMatters(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Object household = facts(SubsistenceAllowance.SERVICE, policy, random);
        Object shuffled = shuffled(household, "members", random);
        Decision<?> one = ServiceProperties.decide(SubsistenceAllowance.SERVICE, policy, household);
        Decision<?> other = ServiceProperties.decide(SubsistenceAllowance.SERVICE, policy, shuffled);
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.failed()).isEqualTo(one.failed());
        assertThat(ServiceProperties.award(other)).isEqualTo(ServiceProperties.award(one));
    }

    @Property(tries = 500, seed = "20261121")
    void theOrderOfRelativesNeverMatters(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random).on(LocalDate.parse("2022-10-20"));
        Object facts = facts(ExtremeDifficulty.SERVICE, policy, random);
        Object shuffled = shuffled(facts, "relatives", random);
        Decision<?> one = ServiceProperties.decide(ExtremeDifficulty.SERVICE, policy, facts);
        Decision<?> other = ServiceProperties.decide(ExtremeDifficulty.SERVICE, policy, shuffled);
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.failed()).isEqualTo(one.failed());
    }

    @Property(tries = 500, seed = "20261121")
    void moreIncomeNeverRaisesTheAward(@ForAll long seed) {
        Random random = new Random(seed);
        Policy policy = policy(random);
        Object household = facts(SubsistenceAllowance.SERVICE, policy, random);
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

    private static Object shuffled(Object facts, String list, Random random) {
        List<Object> items =
                new ArrayList<>((List<?>) FactTrees.find(facts, list).orElseThrow());
        Collections.shuffle(items, random);
        return FactTrees.with(facts, list, items);
    }

    private static BigDecimal monthly(Policy policy, Object household) {
        Decision<?> decision = ServiceProperties.decide(SubsistenceAllowance.SERVICE, policy, household);
        return (BigDecimal) ServiceProperties.award(decision).getOrDefault("monthly", BigDecimal.ZERO);
    }

    // Half of the facts are chosen to be granted if some are found, so that awards are tried as much as refusals.
    private static Object facts(Service<?, ?> service, Policy policy, Random random) {
        int tries = random.nextBoolean() ? GRANTED_WITHIN : 1;
        return Stream.generate(() -> made(service, policy, random))
                .limit(tries)
                .filter(made -> tries == 1 || ServiceProperties.decide(service, policy, made) instanceof Granted<?>)
                .findFirst()
                .orElseGet(() -> made(service, policy, random));
    }

    // Amounts lie where the lines are; what is written of households and people must fit together.
    private static Object made(Service<?, ?> service, Policy policy, Random random) {
        RandomFacts facts = new RandomFacts(random, policy.date());
        Object made = new SchemaFacts(random, policy.date())
                .with("Person", facts::alone)
                .withProperty("members", facts::members)
                .withProperty(
                        "payments",
                        () -> service == DisabilityArrears.SERVICE
                                ? facts.payments("living", "nursing")
                                : facts.payments("paid"))
                .withProperty(
                        "firstMonthHere", () -> YearMonth.from(policy.date()).toString())
                .withProperty("refused", () -> random.nextInt(8) > 0)
                .withProperty("goodReason", () -> random.nextInt(8) == 0)
                .withProperty("reported", () -> policy.date().toString())
                .withProperty("yearlyIncome", () -> amount(random, 90_000))
                .withProperty("consumption", () -> amount(random, 40_000))
                .withProperty("incomeOfWindow", () -> amount(random, 30_000))
                .of(service.facts());
        return consistent(service, new RandomSteps(random, policy).known(made), policy);
    }

    private static BigDecimal amount(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    // Items and limits tell the same as a finding would; both together could contradict each other.
    private static Object consistent(Service<?, ?> service, Object made, Policy policy) {
        if (!(made instanceof Map<?, ?> map)
                || policy.findIfSet(key(SubsistenceAllowance.SERVICE, MONETARY_LIMIT))
                        .isEmpty()) {
            return made;
        }
        Map<String, Object> left = new LinkedHashMap<>();
        map.forEach((name, value) -> left.put(String.valueOf(name), consistent(service, value, policy)));
        left.remove("propertyWithinSubsistenceLimit");
        left.computeIfPresent("urban", (fact, urban) -> true);
        if (service.facts() == SupportedPerson.FORM && isYes(policy, "propertyBySubsistenceLimits")) {
            left.remove("propertyWithinLimit");
        }
        return left;
    }

    private static boolean isYes(Policy policy, String name) {
        FigureKey<Boolean> key = key(ExtremeDifficulty.SERVICE, name);
        return policy.find(key).value().orElse(false);
    }

    // Figures given for one day reach arrears only if the months begin on it.
    private static boolean covers(Service<?, ?> service, Policy policy) {
        if (ARREARS.contains(service) && policy.date().getDayOfMonth() > 1) {
            return false;
        }
        return service.covers(policy);
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
        policy = policy.with(key(DecidingBody.SERVICE, "townshipLimit"), Yuan.of(random.nextInt(20_000)), why);
        policy = policy.with(key(FraudConsequence.SERVICE, "fineYears"), 2, why)
                .with(key(GradualExit.SERVICE, "exitMonths"), 1 + random.nextInt(12), why)
                .with(key(PriceSubsidy.SERVICE, "consumerPriceThreshold"), new BigDecimal("3.50"), why)
                .with(key(PriceSubsidy.SERVICE, "foodPriceThreshold"), new BigDecimal("6.00"), why)
                .with(key(StandardSetting.SERVICE, "setters"), setters(random), why)
                .with(key(LawfulDecision.SERVICE, "dueForms"), dueForms(random), why);
        policy = withFiguresOfSupport(policy, random, why);
        Service<?, ?> rigid = RigidExpenditureHousehold.SERVICE;
        policy = policy.with(CircumstanceFigures.DISPOSABLE_INCOME, Yuan.of(10_000 + random.nextInt(40_000)), why)
                .with(key(rigid, "expenditureShare"), BigDecimal.valueOf(random.nextInt(120), 2), why)
                .with(key(rigid, "shareByPrefecture"), false, why)
                .with(key(rigid, "basicLiving"), Yuan.of(500), why)
                .with(key(TemporaryAssistance.SERVICE, "ceilingPerMember"), Yuan.of(3000), why)
                .with(key(SeverelyDisabledWithoutWork.SERVICE, "withoutWorkStandard"), Yuan.of(1900), why)
                .with(key(TemporaryAssistance.SERVICE, "smallAmount"), Yuan.of(1000), why);
        policy = policy.with(CircumstanceFigures.MEMBER_REGISTRATION_SUFFICES, random.nextBoolean(), why)
                .with(SubsistenceFigures.SAME_PROVINCE_ANY_MEMBER, random.nextBoolean(), why);
        policy = LocalFigures.given(policy, random);
        return random.nextInt(3) == 0 ? withLocalFigures(policy, random) : policy;
    }

    private static Map<Programme, Map<DecisionKind, List<DueForm>>> dueForms(Random random) {
        return Stream.of(Programme.values())
                .collect(Collectors.toMap(
                        programme -> programme,
                        programme -> Stream.of(DecisionKind.values())
                                .collect(Collectors.toMap(
                                        kind -> kind,
                                        kind -> Stream.of(DueForm.values())
                                                .filter(form -> random.nextBoolean())
                                                .toList()))));
    }

    private static Map<SettingMatter, List<SettingBody>> setters(Random random) {
        SettingBody[] bodies = SettingBody.values();
        return Stream.of(SettingMatter.values())
                .collect(Collectors.toMap(matter -> matter, matter -> List.of(bodies[random.nextInt(bodies.length)])));
    }

    private static Policy withFiguresOfSupport(Policy policy, Random random, String why) {
        Service<?, ?> service = ExtremeDifficulty.SERVICE;
        Map<SelfCareAbility, Yuan> care = Map.of(
                SelfCareAbility.ABLE, Yuan.of(100),
                SelfCareAbility.PARTLY_LOST, Yuan.of(400),
                SelfCareAbility.LOST, Yuan.of(900));
        Policy given = policy.with(key(service, "livingStandard"), Yuan.of(1000 + random.nextInt(1000)), why)
                .with(key(service, "disposableIncome"), Yuan.of(49_000), why)
                .with(key(service, "deemedIncapableFromSixteen"), random.nextBoolean(), why)
                .with(key(service, "careStandards"), care, why)
                .with(key(service, "floorMultiple"), new BigDecimal("1.30"), why)
                .with(key(service, "floorConsumptionShare"), new BigDecimal("0.50"), why);
        return random.nextBoolean() ? given.with(key(service, "ruralLivingStandard"), Yuan.of(900), why) : given;
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
