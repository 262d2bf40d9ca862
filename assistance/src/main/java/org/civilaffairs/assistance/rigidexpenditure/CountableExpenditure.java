package org.civilaffairs.assistance.rigidexpenditure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.DisabilityCategory;
import org.civilaffairs.core.person.ExpenseItem;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.person.Schooling;

/**
 * What counts as rigid expenditure (刚性支出核算): of those who count, what they bear themselves.
 *
 * <p>Rule RE-02. Basis: cn-rigid-expenditure-measures 第五条.
 */
final class CountableExpenditure {

    private static final Set<SchoolLevel> FULL_TIME_LEVELS =
            EnumSet.range(SchoolLevel.PRIMARY, SchoolLevel.UNDERGRADUATE);

    private final Circumstances found;
    private final ExpenseWindow window;

    CountableExpenditure(Circumstances found, ExpenseWindow window) {
        this.found = found;
        this.window = window;
    }

    /** The expenditure of some kinds, of everyone who counts. */
    Quantity of(Set<ExpenseKind> kinds) {
        Quantity sum = nothing();
        for (int i = 0; i < found.people().size(); i++) {
            sum = sum.plus(Quantity.when(found.counted().get(i), of(i, kinds)));
        }
        return sum;
    }

    private Quantity of(int index, Set<ExpenseKind> kinds) {
        List<ExpenseItem> items = found.people().get(index).expenses().orElse(null);
        if (items == null) {
            return unlisted(index, kinds);
        }
        Quantity sum = nothing();
        for (int i = 0; i < items.size(); i++) {
            if (kinds.contains(items.get(i).kind())) {
                sum = sum.plus(of(items.get(i), index, found.path(index, "expenses[" + i + "].")));
            }
        }
        return sum;
    }

    // Where rehabilitation counts, knowing the expenses is not enough.
    private Quantity unlisted(int index, Set<ExpenseKind> kinds) {
        List<String> missing = new ArrayList<>(List.of(found.path(index, "expenses")));
        if (kinds.contains(ExpenseKind.REHABILITATION)) {
            missing.addAll(disabled(index).missing());
        }
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, missing);
    }

    private Quantity of(ExpenseItem item, int index, String at) {
        Answer counts = window.covers(item.paid(), () -> at + "paid").and(allowed(item, index, at));
        return counts.isNo() ? nothing() : Quantity.when(counts, amount(item, at));
    }

    private Answer allowed(ExpenseItem item, int index, String at) {
        return switch (item.kind()) {
            case LIVING, OTHER -> Answer.YES;
            case MEDICAL -> Answer.of(item.eligible(), at + "eligible");
            case EDUCATION -> listedSchool(item.schooling(), at + "schooling");
            case REHABILITATION -> Answer.of(item.eligible(), at + "eligible").and(disabled(index));
        };
    }

    // Kindergarten, or full-time from primary school to undergraduate studies.
    private static Answer listedSchool(Optional<Schooling> school, String path) {
        return Fact.of(school, () -> path).answer(known -> listedSchool(known, path));
    }

    private static Answer listedSchool(Schooling school, String path) {
        return FULL_TIME_LEVELS.contains(school.level())
                ? Answer.of(school.fullTime(), path + ".fullTime")
                : Answer.of(school.level() == SchoolLevel.KINDERGARTEN);
    }

    private Answer disabled(int index) {
        Person person = found.people().get(index);
        return Fact.of(person.disability(), () -> found.path(index, "disability"))
                .is(disability -> disability.category() != DisabilityCategory.NONE);
    }

    private static Quantity amount(ExpenseItem item, String at) {
        return switch (item.kind()) {
            case LIVING -> Quantity.of(item.amount(), at + "amount");
            case MEDICAL, REHABILITATION -> ownShare(item, at);
            case EDUCATION -> ownShare(item, at).min(Quantity.of(item.publicRate(), at + "publicRate"));
            case OTHER -> part(item.recognised(), item.amount(), at + "recognised");
        };
    }

    private static Quantity ownShare(ExpenseItem item, String at) {
        return Quantity.of(item.amount(), at + "amount")
                .minus(part(item.borneByOthers(), item.amount(), at + "borneByOthers"))
                .atLeast(0);
    }

    // A part that is not known lies between nothing and the whole.
    private static Quantity part(Optional<Yuan> part, Optional<Yuan> whole, String path) {
        long most = whole.map(Yuan::fen).orElse(Quantity.UNBOUNDED);
        return part.map(Quantity::of).orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, most, path));
    }

    private static Quantity nothing() {
        return Quantity.of(Unit.YUAN, 0);
    }
}
