package org.civilaffairs.assistance.disasterrelief;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold of reports on a disaster (灾情报告要求). */
public enum LossReportCondition implements Condition {
    /** There is a report for every day before the situation is stable (每日逐级上报). */
    REPORTED_DAILY(
            "灾情稳定前每日上报",
            "reported on every day before the situation was stable",
            Basis.of("cn-disaster-relief-regulation", "第十七条第一款"));

    private final Clause clause;

    LossReportCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
