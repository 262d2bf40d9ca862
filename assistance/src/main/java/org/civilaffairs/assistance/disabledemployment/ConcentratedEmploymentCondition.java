package org.civilaffairs.assistance.disabledemployment;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for concentrated employment (集中使用残疾人的用人单位). */
public enum ConcentratedEmploymentCondition implements Condition {
    /** The full-time disabled employees are the share set, or more, of all employees; equal is enough. */
    SHARE_REACHED(
            "全日制残疾人职工占在职职工总数的比例达到规定",
            "full-time disabled employees reach the share of all employees",
            Basis.of("cn-disabled-employment-regulation", "第十一条"));

    private final Clause clause;

    ConcentratedEmploymentCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
