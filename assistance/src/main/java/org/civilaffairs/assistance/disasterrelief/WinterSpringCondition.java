package org.civilaffairs.assistance.disasterrelief;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold of the plan for winter and spring (冬春救助方案要求). */
public enum WinterSpringCondition implements Condition {
    /** Need is assessed, people verified and the plan made by the end of October; the last day is in time. */
    ASSESSED_IN_TIME(
            "10月底前完成统计、评估、核实和方案",
            "assessed by the end of October",
            Basis.of("cn-disaster-relief-regulation", "第二十一条第二款")),
    /** The government of the county approved the plan (经本级人民政府批准). */
    APPROVED(
            "方案经本级人民政府批准",
            "approved by the government of the county",
            Basis.of("cn-disaster-relief-regulation", "第二十一条第二款")),
    /** It was filed with the superior department (备案). */
    FILED("已报上一级应急管理部门备案", "filed with the superior department", Basis.of("cn-disaster-relief-regulation", "第二十一条第二款"));

    private final Clause clause;

    WinterSpringCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
