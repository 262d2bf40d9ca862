package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a family to be admonished (批评教育的条件). */
public enum AdmonitionCondition implements Condition {
    /** The change is major. */
    CHANGE_IS_MAJOR("发生重大变化", "the change is major", Basis.of("cn-dibao-safety-net-notice", "五（五）")),
    /** Not reported for more than the months set; exactly so many is not more. */
    UNREPORTED_FOR_LONGER(
            "超过规定月数未主动告知",
            "not reported for more than the months set; exactly so many is not more",
            Basis.of("cn-dibao-safety-net-notice", "五（五）"));

    private final Clause clause;

    AdmonitionCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
