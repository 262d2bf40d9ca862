package org.civilaffairs.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureApplication;
import org.civilaffairs.assistance.temporaryassistance.TemporaryApplication;
import org.civilaffairs.assistance.temporaryassistance.TemporaryKind;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.ExpenseItem;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.time.PartialDate;

/**
 * A household made up at random with what seven services ask, the same for the library and for {@link PlainServices}.
 *
 * @param plain as the hand-written code takes it
 * @param household as the services for households take it
 * @param expenditure as the services for rigid expenditure take it
 * @param temporary as temporary assistance takes it
 */
record GeneratedCase(
        PlainServices.Case plain,
        Household household,
        RigidExpenditureApplication expenditure,
        TemporaryApplication temporary) {

    static List<GeneratedCase> cases(int count) {
        Random random = new Random(20_200_902);
        return Generated.households(count).stream().map(one -> of(one, random)).toList();
    }

    private static GeneratedCase of(Generated generated, Random random) {
        PlainServices.Case plain = plain(generated.family(), random);
        Household household = household(generated.household(), plain);
        return new GeneratedCase(plain, household, expenditure(household, plain), temporary(household, plain));
    }

    private static PlainServices.Case plain(Plain.Family family, Random random) {
        List<List<PlainServices.Bill>> bills =
                family.members().stream().map(member -> bills(random)).toList();
        boolean receives = random.nextInt(5) == 0;
        return new PlainServices.Case(
                family,
                bills,
                receives,
                !receives && random.nextInt(10) == 0,
                !receives && random.nextInt(5) == 0,
                random.nextInt(5) > 0,
                random.nextBoolean(),
                random.nextInt(6_000_000),
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                random.nextBoolean(),
                random.nextInt(5) > 0);
    }

    private static List<PlainServices.Bill> bills(Random random) {
        List<PlainServices.Bill> bills = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int fen = 1 + random.nextInt(3_000_000);
            LocalDate paid = Plain.DATE.minusDays(random.nextInt(500));
            bills.add(new PlainServices.Bill(paid, fen, random.nextInt(fen), random.nextInt(5) > 0));
        }
        return List.copyOf(bills);
    }

    private static Household household(Household bare, PlainServices.Case plain) {
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < bare.members().size(); i++) {
            members.add(new Person.Builder()
                    .from(bare.members().get(i))
                    .expenses(plain.bills().get(i).stream()
                            .map(GeneratedCase::expense)
                            .toList())
                    .build());
        }
        return new Household.Builder()
                .from(bare)
                .members(members)
                .receivesSubsistence(plain.receivesSubsistence())
                .propertyWithinMarginLimit(plain.propertyWithinMarginLimit())
                .build();
    }

    private static ExpenseItem expense(PlainServices.Bill bill) {
        return new ExpenseItem.Builder()
                .kind(ExpenseKind.MEDICAL)
                .paid(PartialDate.of(bill.paid()))
                .amount(Yuan.ofFen(bill.fen()))
                .borneByOthers(Yuan.ofFen(bill.borneByOthers()))
                .eligible(bill.eligible())
                .build();
    }

    private static RigidExpenditureApplication expenditure(Household household, PlainServices.Case plain) {
        return new RigidExpenditureApplication.Builder()
                .household(household)
                .inExtremeDifficulty(plain.inExtremeDifficulty())
                .recognisedAsMargin(plain.recognisedAsMargin())
                .deliberation(plain.deliberation())
                .incomeOfWindow(Yuan.ofFen(plain.incomeOfWindow()))
                .build();
    }

    private static TemporaryApplication temporary(Household household, PlainServices.Case plain) {
        return new TemporaryApplication.Builder()
                .household(household)
                .kind(TemporaryKind.EXPENDITURE)
                .basicLifeInDifficulty(plain.basicLifeInDifficulty())
                .expenditureBeyondCapacity(plain.beyondCapacity())
                .listedLocally(plain.listedLocally())
                .inExtremeDifficulty(plain.inExtremeDifficulty())
                .propertyWithinLimit(plain.propertyWithinTemporaryLimit())
                .build();
    }
}
