package org.civilaffairs.assistance.circumstances;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Sum;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.EarningsIncrease;
import org.civilaffairs.core.person.IncomeItem;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Per;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * The income of a person that counts for a month (核算收入), exact: amounts a year count by twelfths, one-off amounts by
 * the months of the look-back period.
 *
 * <p>Basis: cn-dibao-confirmation-measures 第十三条, from 2021-07-01; cn-dibao-approval-measures-trial 第十六条, before;
 * sh-social-assistance-2018 and -2024 第二十七条第一款 (disregard for members in employment); zj-social-assistance
 * 第五十条第三款 (disregard of increased earnings).
 */
final class CountableIncome {

    private static final int MONTHS = 12;

    // A month of an increase between the least and the most months for which it is disregarded.
    private static final int BETWEEN = 9;

    private final Policy policy;
    private final Map<IncomeKind, Treatment> treatments;
    private final Figure<Map<IncomeKind, Treatment>> treatmentTable;
    private final Figure<Boolean> pensionCounts;
    private final Figure<Integer> lookback;
    private final int scale;
    private final Optional<Figure<Yuan>> employmentDisregard;
    private final Figure<Yuan> minimumWage;
    private final Optional<Figure<Integer>> increaseLeastMonths;
    private final Figure<Integer> increaseMostMonths;
    private final Figure<Integer> increaseMonths;
    private final Figure<Integer> increaseMultiple;
    private final Quantity standard;
    private final Quantity nothing;
    private final Quantity minimumWageLine;
    private final Quantity disregardAmount;
    private final List<FigureUse> figures;

    /** The income as the allowance of the place counts it. */
    static CountableIncome ofHouseholds(Policy policy) {
        return new CountableIncome(
                policy,
                Map.of(),
                policy.findIfSet(CircumstanceFigures.EMPLOYMENT_DISREGARD),
                policy.findIfSet(CircumstanceFigures.INCREASE_DISREGARD_LEAST_MONTHS));
    }

    /** The income of a programme that treats some kinds otherwise and disregards no earnings. */
    static CountableIncome withoutDisregards(Policy policy, Map<IncomeKind, Treatment> departing) {
        return new CountableIncome(policy, departing, Optional.empty(), Optional.empty());
    }

    private CountableIncome(
            Policy policy,
            Map<IncomeKind, Treatment> departing,
            Optional<Figure<Yuan>> employmentDisregard,
            Optional<Figure<Integer>> increaseLeastMonths) {
        this.policy = policy;
        this.treatmentTable = policy.find(CircumstanceFigures.INCOME_TREATMENT);
        this.pensionCounts = policy.find(CircumstanceFigures.CENTRAL_BASIC_PENSION_COUNTS);
        this.treatments = treatments(departing);
        this.lookback = policy.find(CircumstanceFigures.LOOKBACK_MONTHS);
        this.scale = lookback.value().map(CountableIncome::commonScale).orElse(MONTHS);
        this.employmentDisregard = employmentDisregard;
        this.minimumWage = policy.find(CircumstanceFigures.MINIMUM_WAGE);
        this.increaseLeastMonths = increaseLeastMonths;
        this.increaseMostMonths = policy.find(CircumstanceFigures.INCREASE_DISREGARD_MOST_MONTHS);
        this.increaseMonths = policy.find(CircumstanceFigures.INCREASE_DISREGARD_MONTHS);
        this.increaseMultiple = policy.find(CircumstanceFigures.INCREASE_DISREGARD_MULTIPLE);
        this.standard = yuan(policy.find(SubsistenceFigures.MONTHLY_STANDARD));
        this.nothing = Quantity.of(Unit.YUAN, scale, 0);
        this.minimumWageLine = yuan(minimumWage);
        this.disregardAmount = employmentDisregard.map(this::yuan).orElse(nothing);
        this.figures = figuresUsed();
    }

    private List<FigureUse> figuresUsed() {
        List<Figure<?>> used = new ArrayList<>(List.of(lookback));
        if (employmentDisregard.isPresent()) {
            used.add(employmentDisregard.get());
            used.add(minimumWage);
        }
        if (increaseLeastMonths.isPresent()) {
            used.add(increaseLeastMonths.get());
            used.add(increaseMostMonths);
            used.add(increaseMonths);
            used.add(increaseMultiple);
        }
        return FigureUse.of(used.toArray(Figure<?>[]::new));
    }

    private static int commonScale(int months) {
        int scale = MONTHS;
        while (scale % Math.max(1, months) != 0) {
            scale += MONTHS;
        }
        return scale;
    }

    private Map<IncomeKind, Treatment> treatments(Map<IncomeKind, Treatment> departing) {
        Map<IncomeKind, Treatment> table = new EnumMap<>(IncomeKind.class);
        treatmentTable.value().ifPresent(table::putAll);
        pensionCounts
                .value()
                .ifPresent(counts ->
                        table.put(IncomeKind.CENTRAL_BASIC_PENSION, counts ? Treatment.COUNTED : Treatment.IGNORED));
        table.putAll(departing);
        return table;
    }

    /** How many numbers of a quantity make one fen. */
    int scale() {
        return scale;
    }

    /** Reads a figure as a quantity of this scale; unknown figures lie anywhere from zero up. */
    Quantity yuan(Figure<Yuan> figure) {
        return figure.value()
                .map(value -> Quantity.of(Unit.YUAN, scale, Math.multiplyExact(value.fen(), (long) scale)))
                .orElseGet(() -> Quantity.between(Unit.YUAN, scale, 0, Quantity.UNBOUNDED, figure.path()));
    }

    /** The figures on which the countable income depends in this place. */
    List<FigureUse> figures() {
        return figures;
    }

    /**
     * Adds the countable income of a person: what a member pays beyond the own income lowers the family's.
     *
     * <p>An unknown list is an unknown income; payments are deducted once they are listed.
     *
     * @param total the household's total
     * @param member the number of the person in paths
     * @param onAssistance whether the household receives the allowance, if known
     */
    void add(Sum total, Person person, int member, Optional<Boolean> onAssistance) {
        List<IncomeItem> items = person.incomes().orElse(null);
        if (items == null) {
            total.add(
                    Quantity.between(Unit.YUAN, scale, 0, Quantity.UNBOUNDED, missingOf(person, member, onAssistance)));
        } else {
            add(total, items, person, member, onAssistance);
        }
    }

    // Where earnings are disregarded, knowing the incomes is not enough.
    private List<String> missingOf(Person person, int member, Optional<Boolean> onAssistance) {
        List<String> missing = new ArrayList<>(List.of(Paths.of(member, "incomes")));
        if (employmentDisregard.isPresent() && person.employed().orElse(true)) {
            missing.addAll(employed(person, member).missing());
            missing.addAll(disregardAmount.missing());
            missing.addAll(minimumWageLine.missing());
        }
        if (increaseLeastMonths.isPresent() && onAssistance.orElse(true)) {
            missing.addAll(receiving(onAssistance).missing());
            missing.addAll(risen(person, member).missing());
        }
        return missing.stream().distinct().toList();
    }

    private static Answer employed(Person person, int member) {
        return Paths.yes(person.employed(), member, "employed");
    }

    private static Answer receiving(Optional<Boolean> onAssistance) {
        return Answer.of(onAssistance, "receivesSubsistence");
    }

    private void add(Sum sum, List<IncomeItem> items, Person person, int member, Optional<Boolean> onAssistance) {
        boolean works = false;
        for (int i = 0; i < items.size(); i++) {
            IncomeItem item = items.get(i);
            works |= item.kind() == IncomeKind.WAGE;
            add(sum, item, i, member);
        }
        if (works) {
            disregards(sum, person, items, member, onAssistance);
        }
    }

    private void add(Sum sum, IncomeItem item, int index, int member) {
        Treatment treatment = treatments.get(item.kind());
        if (treatment == null) {
            unsettled(sum, item, index, member);
            return;
        }
        switch (treatment) {
            case COUNTED -> plain(sum, item, index, member, 1);
            case DEDUCTED -> plain(sum, item, index, member, -1);
            case IGNORED -> {}
            case COUNTED_AS_RECOGNISED -> sum.add(recognised(item, index, member));
            case DEDUCTED_AS_RECOGNISED -> sum.subtract(recognised(item, index, member));
        }
    }

    private void plain(Sum sum, IncomeItem item, int index, int member, int sign) {
        long numbers = plainNumbers(item);
        if (numbers >= 0) {
            sum.add(sign * numbers);
        } else if (sign > 0) {
            sum.add(amount(item, index, member));
        } else {
            sum.subtract(amount(item, index, member));
        }
    }

    // Known amounts of a month or a year are the ordinary case and need no object; below zero what is none of these.
    private long plainNumbers(IncomeItem item) {
        Yuan amount = item.amount().orElse(null);
        if (amount == null || item.per() == Per.LOOKBACK) {
            return -1;
        }
        long numbers = Math.multiplyExact(amount.fen(), (long) scale);
        return item.per() == Per.MONTH ? numbers : numbers / MONTHS;
    }

    private Quantity amount(IncomeItem item, int index, int member) {
        return item.amount()
                .map(known -> monthly(known, item.per()))
                .orElseGet(() -> atLeastZero(itemPath(member, index, "amount")));
    }

    private Quantity atLeastZero(String path) {
        return Quantity.between(Unit.YUAN, scale, 0, Quantity.UNBOUNDED, path);
    }

    private static String itemPath(int member, int index, String fact) {
        return Paths.of(member, "incomes[" + index + "]." + fact);
    }

    private Quantity monthly(Yuan amount, Per per) {
        long numbers = Math.multiplyExact(amount.fen(), (long) scale);
        return switch (per) {
            case MONTH -> Quantity.of(Unit.YUAN, scale, numbers);
            case YEAR -> Quantity.of(Unit.YUAN, scale, numbers / MONTHS);
            case LOOKBACK ->
                lookback.value()
                        .map(months -> Quantity.of(Unit.YUAN, scale, numbers / months))
                        .orElseGet(() -> Quantity.between(Unit.YUAN, scale, 0, numbers, lookback.path()));
        };
    }

    // What the locality may count or deduct lies between nothing and the whole amount until it says.
    private Quantity recognised(IncomeItem item, int index, int member) {
        String path = itemPath(member, index, "recognised");
        if (item.recognised().isPresent()) {
            return monthly(item.recognised().get(), item.per());
        }
        return item.amount()
                .map(most -> Quantity.between(
                        Unit.YUAN, scale, 0, monthly(most, item.per()).high(), path))
                .orElseGet(() -> atLeastZero(path));
    }

    private void unsettled(Sum sum, IncomeItem item, int index, int member) {
        String path = item.kind() == IncomeKind.CENTRAL_BASIC_PENSION ? pensionCounts.path() : treatmentTable.path();
        Answer counts = Answer.unknown(path);
        sum.add(Quantity.when(counts, amount(item, index, member)));
    }

    private void disregards(
            Sum sum, Person person, List<IncomeItem> items, int member, Optional<Boolean> onAssistance) {
        boolean mayHaveRisen = increaseLeastMonths.isPresent() && onAssistance.orElse(true);
        if (employmentDisregard.isEmpty() && !mayHaveRisen) {
            return;
        }
        boolean mayBeEmployed =
                employmentDisregard.isPresent() && person.employed().orElse(true);
        if (!mayBeEmployed && !mayHaveRisen) {
            return;
        }
        Quantity earned = wages(items, member);
        if (mayBeEmployed) {
            sum.subtract(disregardOfEmployed(person, member, earned));
        }
        if (mayHaveRisen) {
            sum.subtract(Quantity.when(receiving(onAssistance), risen(person, member))
                    .min(earned));
        }
    }

    private Quantity wages(List<IncomeItem> items, int member) {
        Sum wages = new Sum(Unit.YUAN, scale);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind() == IncomeKind.WAGE) {
                plain(wages, items.get(i), i, member, 1);
            }
        }
        return wages.total();
    }

    // A cliff: below the minimum wage nothing is taken off, from it on the whole amount.
    private Quantity disregardOfEmployed(Person person, int member, Quantity wages) {
        Answer reaches = wages.compare(Operator.AT_LEAST, minimumWageLine, figures);
        return reaches.isNo()
                ? nothing
                : Quantity.when(employed(person, member).and(reaches), disregardAmount.min(wages));
    }

    // Disregarded of an increase: all of it up to the cap, for the months that the locality grants.
    private Quantity risen(Person person, int member) {
        EarningsIncrease increase = person.earningsIncrease().orElse(null);
        if (increase == null) {
            return atLeastZero(Paths.of(member, "earningsIncrease"));
        }
        Quantity monthly = increase.monthly()
                .map(known -> monthly(known, Per.MONTH))
                .orElseGet(() -> atLeastZero(Paths.of(member, "earningsIncrease.monthly")));
        Answer granted = increase.firstMonth()
                .map(first -> disregarded(ChronoUnit.MONTHS.between(first, YearMonth.from(policy.date())) + 1))
                .orElseGet(() -> Answer.depending(
                        Paths.of(member, "earningsIncrease.firstMonth"),
                        List.of(disregarded(1), disregarded(BETWEEN), disregarded(Integer.MAX_VALUE))));
        return Quantity.when(granted, monthly.min(cap()));
    }

    // The law says at least 6 and at most 12 months; between them the locality decides.
    private Answer disregarded(long month) {
        if (month < 1) {
            return Answer.NO;
        }
        Answer withinLeast = atMost(month, increaseLeastMonths.orElseThrow());
        return withinLeast.or(atMost(month, increaseMostMonths).and(atMost(month, increaseMonths)));
    }

    private static Answer atMost(long month, Figure<Integer> months) {
        return Fact.of(months.value(), months::path).is(limit -> month <= limit);
    }

    private Quantity cap() {
        return increaseMultiple.value().map(standard::times).orElseGet(() -> atLeastZero(increaseMultiple.path()));
    }
}
