package org.civilaffairs.assistance.subsistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Text;

/**
 * How much the allowance is (低保金计算): the difference between standard and income, or the fixed amount of a grade, and
 * the supplements of the locality. Only what is paid is rounded.
 *
 * <p>Basis: cn-social-assistance-law-2026 第十八条第二款、第二十条; cn-social-assistance-measures 第十二条;
 * cn-dibao-confirmation-measures 第二十三条、第二十七条; sh-social-assistance 第十六条; zj-social-assistance 第十二条;
 * zj-disabled-persons 第二十六条.
 */
final class SubsistenceAmount {

    /** What a member of several categories gets; localities differ. */
    static final Setting<SupplementStacking> STACKING = new Setting<>(
            "supplementStacking",
            SupplementStacking.class,
            SupplementStacking.HIGHEST,
            Text.of("多重类别的增发", "supplements of several categories"),
            Supplements::areSeveral);

    /** How the rest of the household is paid beside severely disabled members; the law does not say. */
    static final Setting<SeparateCoverage> SEPARATE_COVERAGE = new Setting<>(
            "separateCoverage",
            SeparateCoverage.class,
            SeparateCoverage.SHARE_OF_WHOLE,
            Text.of("重度残疾人单独施保时其余成员的计算", "payment of the others beside severely disabled members"),
            policy ->
                    policy.findIfSet(SubsistenceFigures.DISABLED_FULL_STANDARD).isPresent());

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第十八条第二款"),
            Basis.of("cn-social-assistance-law-2026", "第二十条"),
            Basis.of("cn-social-assistance-measures", "第十二条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十三条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十七条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十七条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十八条"),
            Basis.of("sh-social-assistance-2018", "第十六条"),
            Basis.of("sh-social-assistance-2024", "第十六条"),
            Basis.of("zj-social-assistance", "第十二条"),
            Basis.of("zj-disabled-persons", "第二十六条"));

    private final Policy policy;
    private final HouseholdEconomy economy;
    private final Quantity standard;
    private final Rounding rounding;
    private final Optional<Figure<Map<String, Yuan>>> gradedPerMember;
    private final Optional<Figure<Map<String, Yuan>>> gradedPerHousehold;
    private final Optional<Figure<Boolean>> disabledFull;
    private final Supplements supplements;
    private final List<FigureUse> figures;

    SubsistenceAmount(Policy policy, HouseholdEconomy economy) {
        this.policy = policy;
        this.economy = economy;
        this.rounding = policy.setting(CircumstanceFigures.ROUNDING);
        Figure<Yuan> monthlyStandard = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = economy.line(monthlyStandard);
        this.gradedPerMember = policy.findIfSet(SubsistenceFigures.GRADED_PER_MEMBER);
        this.gradedPerHousehold = policy.findIfSet(SubsistenceFigures.GRADED_PER_HOUSEHOLD);
        this.disabledFull = policy.findIfSet(SubsistenceFigures.DISABLED_FULL_STANDARD);
        this.supplements = new Supplements(policy, economy, standard);
        this.figures = figures(monthlyStandard);
    }

    private List<FigureUse> figures(Figure<Yuan> monthlyStandard) {
        Stream<Figure<?>> set = Stream.<Optional<? extends Figure<?>>>of(
                        Optional.of(monthlyStandard), gradedPerMember, gradedPerHousehold, disabledFull)
                .flatMap(Optional::stream);
        return FigureUse.of(Stream.concat(set, supplements.figures().stream()).toArray(Figure<?>[]::new));
    }

    /** The award of a household that meets all conditions. */
    Grant<SubsistenceAward> grant(Circumstances found, Optional<String> grade) {
        Parts parts = parts(found, grade);
        Quantity supplement = supplements.of(found).rounded(Rounding.TO_FEN);
        Quantity monthly = parts.total().plus(supplement);
        List<String> missing = parts.open().isEmpty()
                ? monthly.missing()
                : Stream.concat(monthly.missing().stream(), parts.open().stream())
                        .distinct()
                        .toList();
        return Grant.of(missing, () -> award(parts, supplement, monthly), Map.of("monthly", monthly), figures, BASES);
    }

    private SubsistenceAward award(Parts parts, Quantity supplement, Quantity monthly) {
        SubsistenceAward.Builder award = new SubsistenceAward.Builder().monthly(monthly.yuan());
        if (parts.graded()) {
            award.graded(parts.ordinary().yuan());
        } else {
            award.difference(parts.ordinary().yuan());
        }
        if (!parts.full().isPoint() || parts.full().low() > 0) {
            award.fullStandard(parts.full().yuan());
        }
        if (supplements.areSet()) {
            award.supplement(supplement.yuan());
        }
        return award.build();
    }

    /** What the allowance is made of before supplements: by difference or by grade, full standards, and who may get these. */
    private record Parts(Quantity ordinary, Quantity full, Quantity total, boolean graded, List<String> open) {
        Parts(Quantity ordinary, Quantity full, Quantity total, boolean graded) {
            this(ordinary, full, total, graded, List.of());
        }
    }

    private Parts parts(Circumstances found, Optional<String> grade) {
        if (disabledFull.isEmpty() && gradedPerMember.isPresent()) {
            Quantity each = graded(gradedPerMember.get(), grade);
            Quantity amount = Quantity.of(Yuan.ZERO);
            for (Answer counts : found.counted()) {
                amount = amount.plus(Quantity.when(counts, each));
            }
            return graded(amount);
        }
        if (disabledFull.isEmpty() && gradedPerHousehold.isPresent()) {
            return graded(graded(gradedPerHousehold.get(), grade));
        }
        Quantity shortfall = HouseholdEconomy.shortfall(found, standard).atLeast(0);
        return disabledFull.isPresent() ? withFullStandard(found, shortfall) : difference(shortfall);
    }

    private static Parts graded(Quantity amount) {
        return new Parts(amount, Quantity.of(Yuan.ZERO), amount, true);
    }

    private Parts difference(Quantity shortfall) {
        Quantity amount = shortfall.rounded(rounding);
        return new Parts(amount, Quantity.of(Yuan.ZERO), amount, false);
    }

    private static Quantity graded(Figure<Map<String, Yuan>> table, Optional<String> grade) {
        if (table.value().isEmpty()) {
            return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, table.path());
        }
        Map<String, Yuan> amounts = table.value().get();
        if (grade.isEmpty()) {
            long least = amounts.values().stream().mapToLong(Yuan::fen).min().orElse(0);
            long most = amounts.values().stream().mapToLong(Yuan::fen).max().orElse(0);
            return Quantity.between(Unit.YUAN, 1, least, most, "hardshipGrade");
        }
        return Optional.ofNullable(amounts.get(grade.get()))
                .map(Quantity::of)
                .orElseThrow(() -> new IllegalArgumentException("No grade " + grade.get() + " in "
                        + table.key().id() + "; expected one of " + amounts.keySet()));
    }

    // zj-disabled-persons 26(1): a severely disabled member is covered separately and gets the standard in full.
    private Parts withFullStandard(Circumstances found, Quantity shortfall) {
        Answer applies = Answer.of(disabledFull.orElseThrow());
        List<Answer> severe = new ArrayList<>();
        for (int i = 0; i < found.people().size(); i++) {
            severe.add(found.counted()
                    .get(i)
                    .and(HouseholdEconomy.isSeverelyDisabled(found, i))
                    .and(applies));
        }
        List<String> open = severe.stream()
                .flatMap(answer -> answer.missing().stream())
                .distinct()
                .toList();
        return open.isEmpty() || !found.isCertain() || rounding != Rounding.TO_FEN
                ? separately(found, shortfall, severe)
                : between(
                        separately(found, shortfall, ifOpen(Answer.NO, severe)),
                        separately(found, shortfall, ifOpen(Answer.YES, severe)),
                        open);
    }

    private static List<Answer> ifOpen(Answer assumed, List<Answer> severe) {
        return severe.stream()
                .map(answer -> answer.isYes() || answer.isNo() ? answer : assumed)
                .toList();
    }

    // Nobody's share is more than the standard, so the more are severely disabled the more is paid; rounding up could
    // undo that.
    private static Parts between(Parts least, Parts most, List<String> open) {
        List<String> missing = Stream.of(
                        open, least.total().missing(), most.total().missing())
                .flatMap(List::stream)
                .distinct()
                .toList();
        Quantity total =
                Quantity.between(Unit.YUAN, 1, least.total().low(), most.total().high(), missing);
        return new Parts(total, Quantity.of(Yuan.ZERO), total, false, open);
    }

    private Parts separately(Circumstances found, Quantity shortfall, List<Answer> severe) {
        Quantity full = standard.times(0);
        Quantity others = standard.times(0);
        Quantity othersCount = Quantity.of(Unit.PERSONS, 0);
        for (int i = 0; i < severe.size(); i++) {
            full = full.plus(Quantity.when(severe.get(i), standard));
            Answer other = found.counted().get(i).and(severe.get(i).not());
            othersCount = othersCount.plus(Quantity.when(other, Quantity.of(Unit.PERSONS, 1)));
            others = others.plus(Quantity.when(other, standard.minus(economy.ownIncome(found, i))));
        }
        if (severe.stream().allMatch(Answer::isNo)) {
            return difference(shortfall);
        }
        others = others.atMost(standard.times(Math.max(0, othersCount.high())).high());
        Quantity rest = policy.setting(SEPARATE_COVERAGE) == SeparateCoverage.REST_ALONE
                ? others.atLeast(0).rounded(rounding)
                : share(shortfall, othersCount, found.size(), full);
        Quantity paidInFull = full.rounded(Rounding.TO_FEN);
        return new Parts(rest, paidInFull, rest.plus(paidInFull), false);
    }

    private Quantity share(Quantity shortfall, Quantity others, Quantity size, Quantity full) {
        if (others.isPoint() && size.isPoint()) {
            return shortfall
                    .times(others.low())
                    .dividedBy(Math.toIntExact(size.low()))
                    .rounded(rounding);
        }
        return shortfall.orLess(full).rounded(rounding);
    }

    static Setting<?>[] settings() {
        return new Setting<?>[] {CircumstanceFigures.AGE, CircumstanceFigures.ROUNDING, STACKING, SEPARATE_COVERAGE};
    }
}
