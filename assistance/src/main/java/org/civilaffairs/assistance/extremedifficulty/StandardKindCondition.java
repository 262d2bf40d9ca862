package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold before urban and rural treatment are told apart (城乡待遇). */
public enum StandardKindCondition implements Condition {
    /** The urban and the rural standard differ. */
    STANDARDS_DIFFER("当地城乡供养标准不一致", "urban and rural standards differ", Basis.of("cn-tekun-measures", "第十九条"));

    private final Clause clause;

    StandardKindCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
