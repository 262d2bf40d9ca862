package org.civilaffairs.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.IncomeItem;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Per;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.person.Schooling;
import org.civilaffairs.core.time.PartialDate;

/**
 * A household made up at random, the same for the library and for {@link Plain}.
 *
 * @param household as the library takes it
 * @param family as the hand-written code takes it
 */
record Generated(Household household, Plain.Family family) {

    private static final IncomeKind[] KINDS = {
        IncomeKind.WAGE,
        IncomeKind.WAGE,
        IncomeKind.PENSION,
        IncomeKind.BUSINESS,
        IncomeKind.RENT,
        IncomeKind.MAINTENANCE_RECEIVED,
        IncomeKind.SOCIAL_CONTRIBUTION,
        IncomeKind.TAX,
        IncomeKind.DISABILITY_SUBSIDY
    };
    private static final SchoolLevel[] LEVELS = SchoolLevel.values();
    private static final Kinship[] RELATIONS = {
        Kinship.SPOUSE, Kinship.CHILD, Kinship.CHILD, Kinship.PARENT, Kinship.SIBLING, Kinship.CHILD_IN_LAW
    };

    static List<Generated> households(int count) {
        Random random = new Random(20_200_901);
        List<Generated> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(household(random));
        }
        return all;
    }

    private static Generated household(Random random) {
        List<Plain.Member> members = new ArrayList<>();
        members.add(member(random, Kinship.SELF));
        int others = random.nextInt(5);
        boolean married = false;
        for (int i = 0; i < others; i++) {
            Kinship relation = RELATIONS[random.nextInt(RELATIONS.length)];
            members.add(member(random, relation == Kinship.SPOUSE && married ? Kinship.CHILD : relation));
            married |= relation == Kinship.SPOUSE;
        }
        Plain.Family family = new Plain.Family(List.copyOf(members), random.nextInt(10) > 0);
        return new Generated(household(family), family);
    }

    private static Plain.Member member(Random random, Kinship relation) {
        int years = relation == Kinship.CHILD ? random.nextInt(28) : 20 + random.nextInt(65);
        boolean employed = random.nextBoolean();
        List<Plain.Item> items = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            IncomeKind kind = KINDS[random.nextInt(KINDS.length)];
            boolean yearly = random.nextInt(5) == 0;
            items.add(
                    new Plain.Item(kind, yearly ? Per.YEAR : Per.MONTH, random.nextInt(yearly ? 3_000_000 : 300_000)));
        }
        return new Plain.Member(
                relation,
                Plain.DATE.minusYears(years).minusDays(random.nextInt(365)),
                random.nextInt(12) == 0 ? 440783 : Plain.JIADING,
                random.nextInt(12) == 0 ? 331102 : Plain.JIADING,
                random.nextInt(20) == 0 ? Absence.PRISON : Absence.NONE,
                LocalDate.of(2015, 1, 1),
                random.nextInt(4) > 0,
                random.nextBoolean(),
                years < 3 ? SchoolLevel.NONE : LEVELS[random.nextInt(LEVELS.length)],
                random.nextInt(4) > 0,
                employed,
                List.copyOf(items));
    }

    private static Household household(Plain.Family family) {
        Household.Builder household =
                new Household.Builder().propertyWithinSubsistenceLimit(family.propertyWithinLimit());
        family.members().forEach(member -> household.addMembers(person(member)));
        return household.build();
    }

    private static Person person(Plain.Member member) {
        return new Person.Builder()
                .relation(member.relation())
                .birth(PartialDate.of(member.birth()))
                .registration(division(member.registration()))
                .residence(division(member.residence()))
                .absence(member.absence())
                .absentSince(member.absentSince())
                .livesWithFamily(member.livesWithFamily())
                .maintenanceDuty(member.maintenanceDuty())
                .spouseOrChildOfResident(false)
                .schooling(Schooling.of(member.school(), true))
                .independent(member.independent())
                .employed(member.employed())
                .incomes(member.incomes().stream().map(Generated::item).toList())
                .build();
    }

    private static DivisionCode division(int code) {
        return DivisionCode.parse(String.format(Locale.ROOT, "%06d", code));
    }

    private static IncomeItem item(Plain.Item item) {
        return new IncomeItem.Builder()
                .kind(item.kind())
                .per(item.per())
                .amount(Yuan.ofFen(item.fen()))
                .build();
    }
}
