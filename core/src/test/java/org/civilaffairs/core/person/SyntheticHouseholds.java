package org.civilaffairs.core.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.testkit.SyntheticIdentities;
import org.civilaffairs.core.time.PartialDate;

/**
 * Invented households for property tests (合成家庭).
 *
 * <p>Nobody in them exists: the identity numbers are those of {@link SyntheticIdentities}.
 */
public final class SyntheticHouseholds {

    private static final LocalDate OLDEST = LocalDate.of(1930, 1, 1);
    private static final int DAYS_OF_BIRTH = 33_000;

    // No other day is a day of birth, so that texts can be searched for these.
    private static final LocalDate AFTER_BIRTHS = LocalDate.of(2020, 6, 1);
    private static final int MOST_FEN = 400_000;

    // Without these a document is not a household; an increase of earnings that is left out means that there was none.
    private static final Set<String> NEVER_FORGOTTEN =
            Set.of("members", "kind", "per", "level", "category", "firstMonth", "earningsIncrease");

    private SyntheticHouseholds() {}

    /**
     * A household, as much of it as is known, beside the household as it really is.
     *
     * @param known what is known; every fact in it is true of the other
     * @param complete every fact
     */
    public record PartlyKnown(Household known, Household complete) {}

    /**
     * Returns households of one to five people of which every fact is known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Household> complete() {
        return Builders.withBuilder(Household.Builder::new)
                .use(members())
                .in(Household.Builder::members)
                .use(yesNo())
                .in(Household.Builder::propertyWithinSubsistenceLimit)
                .use(yesNo())
                .in(Household.Builder::propertyWithinMarginLimit)
                .use(yesNo())
                .in(Household.Builder::receivesSubsistence)
                .use(yesNo())
                .in(Household.Builder::urban)
                .use(Arbitraries.of("一档", "二档", "三档"))
                .in(Household.Builder::hardshipGrade)
                .build(Household.Builder::build);
    }

    /**
     * Returns households of which anything may be unknown.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Household> households() {
        return partlyKnown().map(PartlyKnown::known);
    }

    /**
     * Returns households of which facts are left out, beside the same households complete.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PartlyKnown> partlyKnown() {
        Arbitrary<Integer> forgetfulness = Arbitraries.of(2, 4, 8, 20);
        return Combinators.combine(complete(), forgetfulness, Arbitraries.randoms())
                .as((complete, oneIn, random) -> new PartlyKnown(forgetting(complete, oneIn, random), complete));
    }

    /**
     * Leaves facts out.
     *
     * @param household the household
     * @param oneIn of so many facts about one is left out
     * @param random decides which
     * @return the same household, as far as it is still known
     */
    public static Household forgetting(Household household, int oneIn, Random random) {
        return Household.FORM.ofTree(forgetting(Household.FORM.write(household), oneIn, random));
    }

    private static Object forgetting(Object node, int oneIn, Random random) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                if (mustStay(name, value) || random.nextInt(oneIn) > 0) {
                    kept.put((String) name, forgetting(value, oneIn, random));
                }
            });
            return kept;
        }
        return node instanceof List<?> list
                ? list.stream().map(item -> forgetting(item, oneIn, random)).toList()
                : node;
    }

    private static boolean mustStay(Object name, Object value) {
        return NEVER_FORGOTTEN.contains(name) || value.equals(Kinship.SELF.name());
    }

    private static Arbitrary<List<Person>> members() {
        Arbitrary<List<Person>> others = people().list().ofMaxSize(4).map(SyntheticHouseholds::withOneSpouse);
        Arbitrary<Person> applicants = people().map(person -> related(person, Kinship.SELF));
        return Combinators.combine(applicants, others, Arbitraries.integers().between(0, 4))
                .as((applicant, rest, place) -> {
                    List<Person> members = new ArrayList<>(rest);
                    members.add(Math.min(place, rest.size()), applicant);
                    return members;
                });
    }

    private static List<Person> withOneSpouse(List<Person> people) {
        List<Person> result = new ArrayList<>();
        for (Person person : people) {
            boolean second = person.relation().stream().anyMatch(Kinship.SPOUSE::equals)
                    && result.stream().anyMatch(other -> other.relation().equals(person.relation()));
            result.add(second ? related(person, Kinship.CHILD) : person);
        }
        return result;
    }

    private static Person related(Person person, Kinship relation) {
        return new Person.Builder().from(person).relation(relation).build();
    }

    /**
     * Returns people, none of them an applicant, of whom every fact is known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Person> people() {
        return Builders.withBuilder(Person.Builder::new)
                .use(Arbitraries.of("甲", "乙", "丙", "丁"))
                .in(Person.Builder::name)
                .use(numbers())
                .in((person, id) -> person.citizenId(id).birth(PartialDate.of(id.birthDate())))
                .use(relations())
                .in(Person.Builder::relation)
                .use(divisions())
                .in(Person.Builder::registration)
                .use(divisions())
                .in(Person.Builder::residence)
                .use(yesNo())
                .in(Person.Builder::residencePermit)
                .use(absences())
                .in(Person.Builder::absence)
                .use(days(AFTER_BIRTHS, 2_000))
                .in(Person.Builder::absentSince)
                .use(yesNo())
                .in(Person.Builder::livesWithFamily)
                .use(yesNo())
                .in(Person.Builder::maintenanceDuty)
                .use(schoolings())
                .in(Person.Builder::schooling)
                .use(yesNo())
                .in(Person.Builder::independent)
                .use(disabilities())
                .in(Person.Builder::disability)
                .use(yesNo())
                .in(Person.Builder::seriouslyIll)
                .use(yesNo())
                .in(Person.Builder::employed)
                .use(incomes().list().ofMaxSize(3))
                .in(Person.Builder::incomes)
                .use(expenses().list().ofMaxSize(2))
                .in(Person.Builder::expenses)
                .use(increases())
                .withProbability(0.2)
                .in(Person.Builder::earningsIncrease)
                .use(properties().list().ofMaxSize(2))
                .in(Person.Builder::properties)
                .build(Person.Builder::build);
    }

    private static Arbitrary<Boolean> yesNo() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Kinship> relations() {
        return Arbitraries.of(Kinship.values()).filter(relation -> relation != Kinship.SELF);
    }

    private static Arbitrary<DivisionCode> divisions() {
        return Arbitraries.of("310114", "310101", "331102", "330100", "440783").map(DivisionCode::parse);
    }

    // Most people are not absent.
    private static Arbitrary<Absence> absences() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(Absence.NONE)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Absence.values())));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, int count) {
        return Arbitraries.integers().between(0, count).map(first::plusDays);
    }

    /**
     * Returns identity numbers that cannot have been issued, of people born between 1930 and 2020.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CitizenId> numbers() {
        return Combinators.combine(
                        days(OLDEST, DAYS_OF_BIRTH), Arbitraries.integers().between(1, 999))
                .as(SyntheticIdentities::number);
    }

    private static Arbitrary<Schooling> schoolings() {
        return Combinators.combine(Arbitraries.of(SchoolLevel.values()), yesNo())
                .as(Schooling::of);
    }

    private static Arbitrary<Disability> disabilities() {
        Arbitrary<DisabilityCategory> categories =
                Arbitraries.of(DisabilityCategory.values()).filter(category -> category != DisabilityCategory.NONE);
        Arbitrary<Disability> some = Combinators.combine(
                        categories, Arbitraries.integers().between(1, 4))
                .as(Disability::of);
        return Arbitraries.oneOf(Arbitraries.just(Disability.none()), some);
    }

    private static Arbitrary<Yuan> amounts() {
        return Arbitraries.longs().between(0, MOST_FEN).map(Yuan::ofFen);
    }

    /**
     * Returns incomes and payments, as much of each recognised as the whole amount or less.
     *
     * @return the arbitrary
     */
    public static Arbitrary<IncomeItem> incomes() {
        return Combinators.combine(
                        Arbitraries.of(IncomeKind.values()), Arbitraries.of(Per.values()), amounts(), amounts())
                .as((kind, per, amount, recognised) -> new IncomeItem.Builder()
                        .kind(kind)
                        .per(per)
                        .amount(amount)
                        .recognised(recognised.min(amount))
                        .build());
    }

    private static Arbitrary<EarningsIncrease> increases() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), amounts())
                .as((months, monthly) -> new EarningsIncrease.Builder()
                        .firstMonth(YearMonth.of(2022, 1).plusMonths(months))
                        .monthly(monthly)
                        .build());
    }

    private static Arbitrary<ExpenseItem> expenses() {
        return Combinators.combine(
                        Arbitraries.of(ExpenseKind.values()),
                        days(AFTER_BIRTHS, 2_000),
                        amounts(),
                        amounts(),
                        yesNo(),
                        schoolings())
                .as((kind, paid, one, other, eligible, schooling) -> {
                    Yuan most = one.isAtMost(other) ? other : one;
                    Yuan part = one.isAtMost(other) ? one : other;
                    return new ExpenseItem.Builder()
                            .kind(kind)
                            .paid(PartialDate.of(paid))
                            .amount(most)
                            .borneByOthers(part)
                            .eligible(eligible)
                            .schooling(schooling)
                            .publicRate(other)
                            .recognised(part)
                            .build();
                });
    }

    private static Arbitrary<PropertyItem> properties() {
        Arbitrary<BigDecimal> areas = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                .ofScale(2)
                .map(area -> area.setScale(2));
        return Combinators.combine(Arbitraries.of(PropertyKind.values()), amounts(), areas)
                .as((kind, value, area) -> new PropertyItem.Builder()
                        .kind(kind)
                        .value(value)
                        .floorArea(area)
                        .build());
    }
}
