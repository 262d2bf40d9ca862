package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a person to have a layer (低收入人口分层的前提). */
public enum PopulationCondition implements Condition {
    /** The person carries a mark of the low-income population. */
    IN_LOW_INCOME_POPULATION(
            "属于低收入人口", "is of the low-income population", Basis.of("cn-low-income-monitoring-opinion", "二")),
    /** Nobody is on the allowance and of a margin household at once. */
    SUBSISTENCE_OR_MARGIN(
            "低保和低保边缘不同时标识",
            "is not marked both allowance and margin",
            Basis.of("cn-low-income-monitoring-opinion", "二"),
            Basis.of("cn-social-assistance-law-2026", "第二十一条")),
    /** Rigid expenditure stands beside none of the three other classes; asked while the measures on it are in force. */
    RIGID_EXPENDITURE_ALONE(
            "刚性支出困难不与低保、特困、低保边缘同时标识",
            "rigid expenditure is not marked with allowance, extreme difficulty or margin",
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第一项")),
    /** Nobody is supported in extreme difficulty and on the allowance of orphans or unattended children. */
    SUPPORT_OR_CHILD_ALLOWANCE(
            "特困和孤儿、事实无人抚养儿童不同时标识",
            "is not marked both extreme difficulty and orphan or unattended child",
            Basis.of("cn-tekun-measures", "第九条"));

    private final Clause clause;

    PopulationCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
