package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** Whom an institution visits after they have left (跟踪回访对象). */
public enum FollowUpCondition implements Condition {
    /** A minor. */
    MINOR;

    @Override
    public Clause clause() {
        return Clause.of("未成年人", "a minor", Basis.of("cn-minors-rescue-institution-measures-2026", "第十九条第二款"));
    }
}
