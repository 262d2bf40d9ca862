package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a review to fall due (核查周期的前提). */
public enum ReviewCondition implements Condition {
    /** An interval is set for the household. */
    INTERVAL_IS_SET(
            "规定了核查周期",
            "an interval is set for the household",
            Basis.of("cn-social-assistance-law-2026", "第四十六条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十一条第二款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十三条"),
            Basis.of("cn-social-assistance-measures", "第十三条第二款"));

    private final Clause clause;

    ReviewCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
