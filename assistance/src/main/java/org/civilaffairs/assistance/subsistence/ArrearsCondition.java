package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for arrears of the allowance (补发条件). */
public enum ArrearsCondition implements Condition {
    /** In at least one month more was due than was paid. */
    MORE_WAS_DUE_THAN_PAID;

    private final Clause clause = Clause.of(
            "应发金额高于已发金额",
            "more was due than was paid",
            Basis.of("cn-social-assistance-law-2026", "第十八条"),
            Basis.of("cn-social-assistance-measures", "第十二条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十三条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十七条"),
            Basis.of("sh-social-assistance-2018", "第十六条"),
            Basis.of("sh-social-assistance-2024", "第十六条"),
            Basis.of("zj-social-assistance", "第十二条"));

    @Override
    public Clause clause() {
        return clause;
    }
}
