package org.civilaffairs.assistance.rigidexpenditure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.ExpenseKind;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * What is left to live on in Shanghai after necessary expenditure (扣除必需支出后的收入), over the months before the month of
 * the application. Living expenditure is not taken off: the standard stands for it.
 *
 * <p>Rules RE-03 (first limb), RE-04. Basis: sh-social-assistance 第十二条第一项、第十八条第二款.
 */
final class AfterExpenditure {

    private static final Set<ExpenseKind> TAKEN_OFF = EnumSet.complementOf(EnumSet.of(ExpenseKind.LIVING));

    private final Optional<ExpenseWindow> window;
    private final Figure<Integer> months;
    private final Quantity standard;
    private final Quantity ofWindow;
    private final Rounding rounding;
    private final List<FigureUse> figures;

    AfterExpenditure(Policy policy) {
        this.months = policy.find(RigidExpenditureFigures.WINDOW_MONTHS);
        this.window = months.value().map(count -> ExpenseWindow.beforeMonthOf(policy.date(), count));
        Figure<Yuan> monthlyStandard = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        this.standard = Quantity.of(monthlyStandard);
        this.ofWindow = window.map(counted -> standard.times(counted.months())).orElse(standard);
        this.rounding = policy.setting(CircumstanceFigures.ROUNDING);
        this.figures = FigureUse.of(monthlyStandard, months);
    }

    List<FigureUse> figures() {
        return figures;
    }

    /** What is left of the months. */
    Quantity left(Circumstances found, RigidExpenditureApplication application) {
        return window.map(counted -> Quantity.of(application.incomeOfWindow(), "incomeOfWindow")
                        .minus(new CountableExpenditure(found, counted).of(TAKEN_OFF)))
                .orElseGet(this::unknown);
    }

    private Quantity unknown() {
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, months.path());
    }

    /** Whether it is below the standard for each who counts; compared as totals, nothing is rounded. */
    Answer belowStandard(Circumstances found, Quantity left) {
        if (window.isEmpty()) {
            return Answer.unknown(months.path());
        }
        return found.isCertain()
                ? left.compareEach(
                        Operator.LESS_THAN,
                        ofWindow,
                        Math.toIntExact(found.size().low()),
                        figures)
                : left.compare(Operator.LESS_THAN, found.forEach(ofWindow), figures);
    }

    /** What is paid a month: the difference, or the whole standard where expenditure takes up the income. */
    Quantity monthly(Circumstances found, Quantity left) {
        return window.map(counted -> found.forEach(standard)
                        .atScale(counted.months())
                        .minus(left.atLeast(0).dividedBy(counted.months()))
                        .atLeast(0)
                        .rounded(rounding))
                .orElseGet(this::unknown);
    }
}
