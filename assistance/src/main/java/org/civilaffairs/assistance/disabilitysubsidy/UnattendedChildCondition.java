package org.civilaffairs.assistance.disabilitysubsidy;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the difference (补差发放条件). */
public enum UnattendedChildCondition implements Condition {
    /** What is drawn is below the standard; equal is not below. */
    DRAWN_BELOW_STANDARD(
            "已获得的救助未达到事实无人抚养儿童补贴标准",
            "what is drawn is below the standard of the subsidy",
            Basis.of("cn-unattended-children-opinion", "三（一）"));

    private final Clause clause;

    UnattendedChildCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
