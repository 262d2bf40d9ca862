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
import org.civilaffairs.core.decision.Sum;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.decision.Verdict;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.DisabilityCategory;
import org.civilaffairs.core.person.ExpenseItem;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.person.Schooling;
import org.civilaffairs.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

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
        Sum sum = new Sum(Unit.YUAN, 1);
        for (int i = 0; i < found.people().size(); i++) {
            Answer counts = found.counted().get(i);
            if (counts.isYes()) {
                add(i, kinds, sum);
            } else if (!counts.isNo()) {
                Sum own = new Sum(Unit.YUAN, 1);
                add(i, kinds, own);
                sum.add(Quantity.when(counts, own.total()));
            }
        }
        return sum.total();
    }

    private void add(int index, Set<ExpenseKind> kinds, Sum sum) {
        List<ExpenseItem> items = found.people().get(index).expenses().orElse(null);
        if (items == null) {
            sum.add(unlisted(index, kinds));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (kinds.contains(items.get(i).kind())) {
                new Entry(index, i, items.get(i)).addTo(sum);
            }
        }
    }

    // Where rehabilitation counts, knowing the expenses is not enough.
    private Quantity unlisted(int index, Set<ExpenseKind> kinds) {
        List<String> missing = new ArrayList<>(List.of(found.path(index, "expenses")));
        if (kinds.contains(ExpenseKind.REHABILITATION)) {
            missing.addAll(disabled(index).missing());
        }
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, missing);
    }

    private Answer disabled(int index) {
        Person person = found.people().get(index);
        return Fact.of(person.disability(), () -> found.path(index, "disability"))
                .is(disability -> disability.category() != DisabilityCategory.NONE);
    }

    /** One expense of one person, with its place among the facts. */
    private final class Entry {
        private final int person;
        private final int number;
        private final ExpenseItem item;

        Entry(int person, int number, ExpenseItem item) {
            this.person = person;
            this.number = number;
            this.item = item;
        }

        void addTo(Sum sum) {
            Answer counts = inWindow();
            if (!counts.isNo()) {
                counts = counts.and(allowed());
            }
            if (!counts.isNo()) {
                sum.add(Quantity.when(counts, amount()));
            }
        }

        private Answer inWindow() {
            PartialDate paid = item.paid().orElse(null);
            Verdict covered = paid == null ? Verdict.UNKNOWN : window.covers(paid);
            return covered == Verdict.UNKNOWN ? Answer.unknown(path("paid")) : Answer.of(covered == Verdict.MET);
        }

        private String path(String fact) {
            return found.path(person, "expenses[" + number + "]." + fact);
        }

        private Answer allowed() {
            return switch (item.kind()) {
                case LIVING, OTHER -> Answer.YES;
                case MEDICAL -> yes(item.eligible(), "eligible");
                case EDUCATION -> listedSchool(item.schooling().orElse(null));
                case REHABILITATION -> yes(item.eligible(), "eligible").and(disabled(person));
            };
        }

        private Answer yes(Optional<Boolean> fact, String name) {
            return fact.isPresent() ? Answer.of(fact.get()) : Answer.unknown(path(name));
        }

        // Kindergarten, or full-time from primary school to undergraduate studies.
        private Answer listedSchool(@Nullable Schooling school) {
            if (school == null) {
                return Answer.unknown(path("schooling"));
            }
            return FULL_TIME_LEVELS.contains(school.level())
                    ? yes(school.fullTime(), "schooling.fullTime")
                    : Answer.of(school.level() == SchoolLevel.KINDERGARTEN);
        }

        private Quantity amount() {
            return switch (item.kind()) {
                case LIVING -> whole();
                case MEDICAL, REHABILITATION -> ownShare();
                case EDUCATION -> ownShare().min(Quantity.of(item.publicRate(), () -> path("publicRate")));
                case OTHER -> part(item.recognised(), "recognised");
            };
        }

        private Quantity whole() {
            return Quantity.of(item.amount(), () -> path("amount"));
        }

        private Quantity ownShare() {
            return whole().minus(part(item.borneByOthers(), "borneByOthers")).atLeast(0);
        }

        // A part that is not known lies between nothing and the whole.
        private Quantity part(Optional<Yuan> part, String name) {
            if (part.isPresent()) {
                return Quantity.of(part.get());
            }
            long most = item.amount().map(Yuan::fen).orElse(Quantity.UNBOUNDED);
            return Quantity.between(Unit.YUAN, 1, 0, most, path(name));
        }
    }
}
