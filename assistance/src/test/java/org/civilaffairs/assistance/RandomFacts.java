package org.civilaffairs.assistance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.DisabilityCategory;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.PropertyKind;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.person.SchoolLevel;

/** People chosen at random, whose facts fit together and leave nothing open, which the schema alone cannot say. */
final class RandomFacts {

    private static final Set<IncomeKind> PAYMENTS =
            EnumSet.range(IncomeKind.EMPLOYMENT_COST, IncomeKind.HARDSHIP_EXPENSE);
    private static final List<IncomeKind> UNSETTLED = List.of(IncomeKind.CENTRAL_BASIC_PENSION);

    private static final List<String> REGISTRATIONS =
            List.of("310114", "310114", "310114", "310114", "331102", "440783");

    // Ships, forests and other property no limit speaks of; only a finding could tell.
    private static final PropertyKind[] LIMITED = Stream.of(PropertyKind.values())
            .filter(kind -> kind != PropertyKind.SHIP && kind != PropertyKind.FOREST && kind != PropertyKind.OTHER)
            .toArray(PropertyKind[]::new);

    private final Random random;
    private final LocalDate date;

    RandomFacts(Random random, LocalDate date) {
        this.random = random;
        this.date = date;
    }

    /** The applicant and up to three others. */
    List<Object> members() {
        List<Object> members = new ArrayList<>();
        members.add(person(Kinship.SELF));
        int others = random.nextInt(4);
        boolean spouse = false;
        for (int i = 0; i < others; i++) {
            Kinship relation = pick(Kinship.values());
            boolean again = relation == Kinship.SELF || (relation == Kinship.SPOUSE && spouse);
            spouse |= relation == Kinship.SPOUSE;
            members.add(person(again ? Kinship.CHILD : relation));
        }
        return members;
    }

    /** A person who is asked about alone, who may be away as well. */
    Map<String, Object> alone() {
        Map<String, Object> person = person(Kinship.SELF);
        if (random.nextInt(6) == 0) {
            person.put("absence", pick(Absence.values()).name());
        }
        return person;
    }

    /** Months in which something was paid; only the month of the law, for which the policy knows every figure. */
    List<Object> payments(String... paid) {
        Map<String, Object> payment = new LinkedHashMap<>();
        payment.put("month", YearMonth.from(date).toString());
        for (String benefit : paid) {
            payment.put(benefit, BigDecimal.valueOf(random.nextInt(300_000), 2));
        }
        return List.of(payment);
    }

    private Map<String, Object> person(Kinship relation) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("relation", relation.name());
        person.put(
                "birth",
                date.minusYears(random.nextInt(75))
                        .minusDays(random.nextInt(400))
                        .toString());
        person.put("registration", REGISTRATIONS.get(random.nextInt(REGISTRATIONS.size())));
        person.put("residence", random.nextInt(6) == 0 ? "331102" : "310114");
        person.put("residencePermit", random.nextBoolean());
        person.put(
                "absence",
                relation != Kinship.SELF && random.nextInt(3) == 0
                        ? pick(Absence.values()).name()
                        : Absence.NONE.name());
        person.put(
                "absentSince",
                date.minusYears(3).plusDays(random.nextInt(5) - 2).toString());
        person.put("livesWithFamily", random.nextInt(4) > 0);
        person.put("maintenanceDuty", random.nextBoolean());
        person.put("spouseOrChildOfResident", random.nextBoolean());
        person.put("schooling", schooling());
        person.put("independent", random.nextBoolean());
        person.put("disability", disability());
        person.put("seriouslyIll", random.nextInt(4) == 0);
        person.put("employed", random.nextBoolean());
        person.put("incomes", incomes());
        person.put("expenses", expenses());
        person.put("earningsIncrease", increase());
        person.put("properties", properties());
        person.put("statuses", statuses());
        return person;
    }

    private List<Object> statuses() {
        List<Object> statuses = new ArrayList<>();
        for (RecognisedStatus status : RecognisedStatus.values()) {
            if (random.nextInt(4) == 0) {
                statuses.add(status.name());
            }
        }
        return statuses;
    }

    private Map<String, Object> schooling() {
        Map<String, Object> schooling = new LinkedHashMap<>();
        schooling.put("level", pick(SchoolLevel.values()).name());
        schooling.put("fullTime", random.nextBoolean());
        return schooling;
    }

    private Map<String, Object> disability() {
        Map<String, Object> disability = new LinkedHashMap<>();
        DisabilityCategory category = pick(DisabilityCategory.values());
        disability.put("category", category.name());
        if (category != DisabilityCategory.NONE) {
            disability.put("grade", BigDecimal.valueOf(1 + random.nextInt(4)));
            disability.put("includesIntellectualOrMental", random.nextBoolean());
            disability.put("includesIncapacitating", random.nextBoolean());
        }
        return disability;
    }

    private List<Object> incomes() {
        List<Object> incomes = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            IncomeKind kind = random.nextBoolean() ? IncomeKind.WAGE : pick(IncomeKind.values());
            boolean yearly = random.nextInt(4) == 0;
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(yearly ? 3_000_000 : 300_000), 2);
            if (PAYMENTS.contains(kind)) {
                // An unknown list is an unknown income: nobody here pays more than he or she has.
                incomes.add(item(IncomeKind.OTHER, yearly, amount));
            }
            incomes.add(item(UNSETTLED.contains(kind) ? IncomeKind.PENSION : kind, yearly, amount));
        }
        return incomes;
    }

    private Map<String, Object> item(IncomeKind kind, boolean yearly, BigDecimal amount) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("kind", kind.name());
        item.put("per", yearly ? "YEAR" : "MONTH");
        item.put("amount", amount);
        item.put(
                "recognised",
                amount.multiply(BigDecimal.valueOf(random.nextInt(11), 1)).setScale(2, RoundingMode.DOWN));
        return item;
    }

    private List<Object> expenses() {
        List<Object> expenses = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int most = random.nextInt(4_000_000);
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("kind", pick(ExpenseKind.values()).name());
            item.put("paid", date.minusDays(random.nextInt(500)).toString());
            item.put("amount", BigDecimal.valueOf(most, 2));
            item.put("borneByOthers", BigDecimal.valueOf(random.nextInt(most + 1), 2));
            item.put("eligible", random.nextInt(4) > 0);
            item.put("schooling", schooling());
            item.put("publicRate", BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            item.put("recognised", BigDecimal.valueOf(random.nextInt(most + 1), 2));
            expenses.add(item);
        }
        return expenses;
    }

    private Map<String, Object> increase() {
        Map<String, Object> increase = new LinkedHashMap<>();
        increase.put("monthly", BigDecimal.valueOf(random.nextInt(400_000), 2));
        increase.put(
                "firstMonth",
                YearMonth.from(date).minusMonths(random.nextInt(15)).toString());
        return increase;
    }

    private List<Object> properties() {
        List<Object> properties = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("kind", pick(LIMITED).name());
            item.put("value", BigDecimal.valueOf(random.nextInt(5_000_000), 2));
            item.put("floorArea", BigDecimal.valueOf(random.nextInt(10_000), 2));
            properties.add(item);
        }
        return properties;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
