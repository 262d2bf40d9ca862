package org.civilaffairs.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Per;
import org.civilaffairs.core.person.SchoolLevel;

/**
 * The subsistence allowance written by hand on records, for Shanghai on 2020-09-01 only: the same outcome and amount, no
 * explanation, nothing unknown.
 *
 * <p>Basis: cn-social-assistance-measures 第九条、第十二条; cn-dibao-approval-measures-trial 第五条、第十六条;
 * sh-social-assistance-2018 第十条、第十六条、第二十七条、第五十五条.
 */
public final class Plain {

    static final LocalDate DATE = LocalDate.of(2020, 9, 1);
    static final int JIADING = 310114;
    static final long STANDARD = 124_000;
    static final long MINOR_STANDARD = 161_500;
    static final long MINIMUM_WAGE = 248_000;
    static final long DISREGARD = 87_000;

    private static final int SHANGHAI = 31;

    private Plain() {}

    record Item(IncomeKind kind, Per per, long fen) {}

    record Member(
            Kinship relation,
            LocalDate birth,
            int registration,
            int residence,
            Absence absence,
            LocalDate absentSince,
            boolean livesWithFamily,
            boolean maintenanceDuty,
            SchoolLevel school,
            boolean independent,
            boolean employed,
            List<Item> incomes) {}

    record Family(List<Member> members, boolean propertyWithinLimit) {}

    /** Returns the allowance in fen, or a negative number for a refusal. */
    static long allowance(Family family) {
        int counted = 0;
        int minors = 0;
        long income = 0;
        for (Member member : family.members()) {
            if (counts(member)) {
                counted++;
                income += income(member);
                if (isBelow(member.birth(), 16)) {
                    minors++;
                }
            }
        }
        income = Math.max(0, income);
        long line = 12 * STANDARD * counted;
        if (!registered(family) || income >= line || !family.propertyWithinLimit()) {
            return -1;
        }
        long supplement = minors * (MINOR_STANDARD - STANDARD);
        return Math.floorDiv(line - income + 6, 12) + supplement;
    }

    static boolean registered(Family family) {
        return family.members().stream()
                .anyMatch(member -> member.relation() == Kinship.SELF && member.registration() == JIADING);
    }

    static int counted(Family family) {
        int counted = 0;
        for (Member member : family.members()) {
            counted += counts(member) ? 1 : 0;
        }
        return counted;
    }

    /** Returns the income of those who count, never below zero, in twelfths of a fen a month. */
    static long income(Family family) {
        long income = 0;
        for (Member member : family.members()) {
            income += counts(member) ? income(member) : 0;
        }
        return Math.max(0, income);
    }

    /** Returns how many live together as a family, wherever they are registered. */
    static int everyone(Family family) {
        int everyone = 0;
        for (Member member : family.members()) {
            everyone += belongs(member) ? 1 : 0;
        }
        return everyone;
    }

    static boolean counts(Member member) {
        return belongs(member) && isLocal(member);
    }

    private static boolean belongs(Member member) {
        if (member.absence() == Absence.PRISON
                || (member.absence() == Absence.CLERGY
                        && !member.absentSince().plusYears(3).isAfter(DATE))) {
            return false;
        }
        return switch (member.relation()) {
            case SELF, SPOUSE, PARENT -> true;
            case CHILD -> isDependentChild(member) || member.livesWithFamily();
            default -> member.maintenanceDuty() && member.livesWithFamily();
        };
    }

    private static boolean isLocal(Member member) {
        boolean here = member.residence() / 10_000 == SHANGHAI;
        return switch (member.relation()) {
            case SELF, SPOUSE, CHILD -> here;
            default -> here && member.registration() / 10_000 == SHANGHAI;
        };
    }

    private static boolean isDependentChild(Member member) {
        return isBelow(member.birth(), 18) || isStudent(member.school()) || !member.independent();
    }

    private static boolean isStudent(SchoolLevel level) {
        return level != SchoolLevel.NONE && level.compareTo(SchoolLevel.UNDERGRADUATE) <= 0;
    }

    private static boolean isBelow(LocalDate birth, int years) {
        return birth.plusYears(years).isAfter(DATE);
    }

    // In twelfths of a fen, so that amounts a year stay exact.
    private static long income(Member member) {
        long sum = 0;
        long wages = 0;
        for (Item item : member.incomes()) {
            long amount = item.per() == Per.MONTH ? 12 * item.fen() : item.fen();
            switch (item.kind()) {
                case WAGE -> {
                    sum += amount;
                    wages += amount;
                }
                case TAX, SOCIAL_CONTRIBUTION -> sum -= amount;
                case DISABILITY_SUBSIDY, EMPLOYMENT_COST, MAINTENANCE_PAID -> {}
                default -> sum += amount;
            }
        }
        return member.employed() && wages >= 12 * MINIMUM_WAGE ? sum - Math.min(wages, 12 * DISREGARD) : sum;
    }
}
