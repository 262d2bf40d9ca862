package org.civilaffairs.assistance.rigidexpenditure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;

/**
 * Whether expenditure takes up too much of the income (支出占收入的比例). Compared as amounts, so that nothing is divided.
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十二条; cn-rigid-expenditure-measures 第四条第一款第四项、第九条;
 * sh-social-assistance 第十二条第二项.
 */
final class ExpenditureShare {

    private final Optional<ExpenseWindow> window;
    private final Set<ExpenseKind> kinds;
    private final Figure<Integer> months;
    private final Figure<BigDecimal> share;
    private final Figure<Boolean> included;
    private final Optional<Operator> operator;
    private final List<FigureUse> figures;

    ExpenditureShare(Policy policy, FigureKey<BigDecimal> key, Set<ExpenseKind> kinds, List<FigureUse> income) {
        this.kinds = kinds;
        this.months = policy.find(RigidExpenditureFigures.EXPENDITURE_MONTHS);
        this.window = months.value().map(count -> ExpenseWindow.before(policy.date(), count));
        this.share = policy.findSetBy(key, competent(policy));
        this.included = policy.find(RigidExpenditureFigures.SHARE_INCLUDED);
        this.operator = included.value().map(equal -> equal ? Operator.AT_LEAST : Operator.MORE_THAN);
        this.figures = FigureUse.join(FigureUse.of(share, months), income);
    }

    // From 2026-07-01 a share that only a county has set is none; nor while it is not known who may set it.
    private static Predicate<DivisionCode> competent(Policy policy) {
        boolean prefecture =
                policy.find(RigidExpenditureFigures.SHARE_BY_PREFECTURE).value().orElse(true);
        return place -> !prefecture || place.level() != DivisionCode.Level.COUNTY;
    }

    Answer exceeded(Circumstances found, RigidExpenditureApplication application) {
        if (window.isEmpty() || operator.isEmpty()) {
            return Answer.unknown(window.isEmpty() ? months.path() : included.path());
        }
        ExpenseWindow counted = window.get();
        return exceeded(
                found.income().times(counted.months()),
                new CountableExpenditure(found, counted).of(kinds),
                operator.get(),
                application);
    }

    // Of no income no share can be told: where there is expenditure, the county deliberates.
    private Answer exceeded(
            Quantity income, Quantity spent, Operator reached, RigidExpenditureApplication application) {
        Quantity line = line(income);
        Answer above = spent.atScale(line.scale()).compare(reached, line, figures);
        if (income.low() > 0) {
            return above;
        }
        Answer some = income.compare(Operator.MORE_THAN, income.times(0), List.of());
        Answer deliberated = Answer.of(application.deliberation(), "deliberation");
        Answer spends = spent.compare(Operator.MORE_THAN, spent.times(0), List.of());
        return above.and(some).or(some.not().and(spends).and(deliberated));
    }

    private Quantity line(Quantity income) {
        return share.value()
                .map(income::times)
                .orElseGet(() -> Quantity.between(
                        Unit.YUAN,
                        income.scale(),
                        0,
                        Quantity.UNBOUNDED,
                        Stream.concat(Stream.of(share.path()), income.missing().stream())
                                .toList()));
    }
}
