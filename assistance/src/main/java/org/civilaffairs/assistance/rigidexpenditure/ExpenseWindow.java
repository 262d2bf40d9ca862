package org.civilaffairs.assistance.rigidexpenditure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.time.PartialDate;

/**
 * The time of which expenses count (核算期).
 *
 * @param first its first day
 * @param last its last day
 * @param months how many months it has
 */
record ExpenseWindow(LocalDate first, LocalDate last, int months) {

    /** The months before an application, from day to day; its own day is not among them. */
    static ExpenseWindow before(LocalDate application, int months) {
        return new ExpenseWindow(application.minusMonths(months), application.minusDays(1), months);
    }

    /** The whole months before the month of an application. */
    static ExpenseWindow beforeMonthOf(LocalDate application, int months) {
        return before(application.withDayOfMonth(1), months);
    }

    Answer covers(Optional<PartialDate> paid, Supplier<String> path) {
        PartialDate day = paid.orElse(null);
        if (day == null) {
            return Answer.unknown(path.get());
        }
        if (day.latest().isBefore(first) || day.earliest().isAfter(last)) {
            return Answer.NO;
        }
        boolean within = !day.earliest().isBefore(first) && !day.latest().isAfter(last);
        return within ? Answer.YES : Answer.unknown(path.get());
    }
}
