package org.civilaffairs.assistance.circumstances;

import java.util.List;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * The disposable income of residents in the year before (上年度当地居民人均可支配收入), with which programmes for expenditure
 * compare the income per member.
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十二条; cn-rigid-expenditure-measures 第四条第一款第二项;
 * cn-temporary-assistance-opinion 二（一）; sh-social-assistance 第十二条.
 */
public final class ResidentsIncome {

    private static final int YEAR = 12;

    private final Quantity line;
    private final List<FigureUse> figures;

    /**
     * Creates the line of a place and a day.
     *
     * @param policy what is in force
     * @param economy the economy of the same place and day
     */
    public ResidentsIncome(Policy policy, HouseholdEconomy economy) {
        Figure<Yuan> income = policy.find(CircumstanceFigures.DISPOSABLE_INCOME);
        this.line = economy.line(income);
        this.figures = FigureUse.join(FigureUse.of(income), economy.incomeFigures());
    }

    /**
     * Returns whether the income of a year per member is below it; equal is not below.
     *
     * @param found what was found about the household
     * @return the answer
     */
    public Answer isAbove(Circumstances found) {
        return HouseholdEconomy.incomeBelow(found, YEAR, line, figures);
    }
}
