package org.civilaffairs.assistance.rigidexpenditure;

import java.time.LocalDate;
import org.civilaffairs.core.decision.Verdict;
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

    /** Whether a day of payment lies in it; unknown where a month or a year lies in it only in part. */
    Verdict covers(PartialDate paid) {
        if (paid.isBefore(first) || paid.isAfter(last)) {
            return Verdict.NOT_MET;
        }
        boolean within = paid.isExact()
                || (!paid.earliest().isBefore(first) && !paid.latest().isAfter(last));
        return within ? Verdict.MET : Verdict.UNKNOWN;
    }
}
