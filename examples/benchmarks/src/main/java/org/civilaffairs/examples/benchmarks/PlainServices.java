package org.civilaffairs.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;

/**
 * Seven services on one household written by hand on records, for Shanghai on 2020-09-01 only: the same outcomes and
 * amounts, no explanation, nothing unknown. Each service is a method of its own, as each is a rule of its own in the
 * library.
 *
 * <p>Basis: as {@link Plain}, and sh-social-assistance-2018 第十一条、第十二条、第十五条、第十七条、第十八条、第二十九条.
 */
final class PlainServices {

    static final long REFUSED = -1;
    static final long RECOGNISED = 0;
    static final long DISPOSABLE_INCOME = 6_944_200;

    private static final long MARGIN_LINE = 248_000;
    private static final int YEAR = 12;
    private static final int WINDOW_MONTHS = 6;
    private static final int CEILING_MONTHS = 3;
    private static final LocalDate WINDOW_FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate WINDOW_LAST = LocalDate.of(2020, 8, 31);
    private static final LocalDate YEAR_FIRST = LocalDate.of(2019, 9, 1);
    private static final LocalDate YEAR_LAST = LocalDate.of(2020, 8, 31);

    private PlainServices() {}

    /** A medical bill: what was paid, and what others bore of it. */
    record Bill(LocalDate paid, long fen, long borneByOthers, boolean eligible) {}

    /** A family with what the seven services ask; bills by member. */
    record Case(
            Plain.Family family,
            List<List<Bill>> bills,
            boolean receivesSubsistence,
            boolean inExtremeDifficulty,
            boolean recognisedAsMargin,
            boolean propertyWithinMarginLimit,
            boolean deliberation,
            long incomeOfWindow,
            boolean basicLifeInDifficulty,
            boolean beyondCapacity,
            boolean listedLocally,
            boolean propertyWithinTemporaryLimit) {}

    /** What the services decide: fen or people; {@link #REFUSED} for a refusal. */
    record Decided(long members, long income, long allowance, long margin, long rigid, long living, long temporary) {}

    static Decided decide(Case one) {
        return new Decided(
                Plain.counted(one.family()),
                Math.floorDiv(Plain.income(one.family()) + YEAR / 2, YEAR),
                Plain.allowance(one.family()),
                margin(one),
                rigid(one),
                living(one),
                temporary(one));
    }

    private static long margin(Case one) {
        boolean recognised = Plain.registered(one.family())
                && !one.receivesSubsistence()
                && Plain.income(one.family()) < YEAR * MARGIN_LINE * Plain.counted(one.family())
                && one.propertyWithinMarginLimit();
        return recognised ? RECOGNISED : REFUSED;
    }

    private static long rigid(Case one) {
        boolean recognised = Plain.registered(one.family())
                && !one.receivesSubsistence()
                && !one.inExtremeDifficulty()
                && belowResidents(one)
                && one.propertyWithinMarginLimit()
                && (leftBelowStandard(one) || medicalShareReached(one));
        return recognised ? RECOGNISED : REFUSED;
    }

    private static long living(Case one) {
        boolean granted = Plain.registered(one.family())
                && !one.receivesSubsistence()
                && !one.inExtremeDifficulty()
                && (one.recognisedAsMargin() || belowResidents(one))
                && (one.recognisedAsMargin() || one.propertyWithinMarginLimit())
                && leftBelowStandard(one);
        if (!granted) {
            return REFUSED;
        }
        long short6 = WINDOW_MONTHS * Plain.STANDARD * Plain.counted(one.family()) - Math.max(0, left(one));
        return Math.floorDiv(short6 + WINDOW_MONTHS / 2, WINDOW_MONTHS);
    }

    private static long temporary(Case one) {
        boolean verified = one.receivesSubsistence() || one.inExtremeDifficulty();
        boolean granted = one.basicLifeInDifficulty()
                && one.beyondCapacity()
                && (one.listedLocally() || one.receivesSubsistence())
                && (verified || belowResidents(one))
                && (verified || one.propertyWithinTemporaryLimit());
        return granted ? CEILING_MONTHS * Plain.STANDARD * Plain.everyone(one.family()) : REFUSED;
    }

    // A year's income per member below that of residents; the income is in twelfths of a fen a month.
    private static boolean belowResidents(Case one) {
        return Plain.income(one.family()) < DISPOSABLE_INCOME * Plain.counted(one.family());
    }

    private static boolean leftBelowStandard(Case one) {
        return left(one) < WINDOW_MONTHS * Plain.STANDARD * Plain.counted(one.family());
    }

    private static long left(Case one) {
        return one.incomeOfWindow() - spent(one, WINDOW_FIRST, WINDOW_LAST);
    }

    // Four tenths of the year's income are reached; of no income no share can be told.
    private static boolean medicalShareReached(Case one) {
        long yearly = Plain.income(one.family());
        long spent = spent(one, YEAR_FIRST, YEAR_LAST);
        return yearly > 0 ? 5 * spent >= 2 * yearly : spent > 0 && one.deliberation();
    }

    private static long spent(Case one, LocalDate first, LocalDate last) {
        long spent = 0;
        for (int i = 0; i < one.bills().size(); i++) {
            if (Plain.counts(one.family().members().get(i))) {
                for (Bill bill : one.bills().get(i)) {
                    boolean within =
                            !bill.paid().isBefore(first) && !bill.paid().isAfter(last);
                    spent += within && bill.eligible() ? Math.max(0, bill.fen() - bill.borneByOthers()) : 0;
                }
            }
        }
        return spent;
    }
}
