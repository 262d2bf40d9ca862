package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for an alert to be handled (处置预警的前提). */
public enum AlertCondition implements Condition {
    /** The alert tells something that the opinion provides for. */
    CALLS_FOR_ACTION("预警属于应当处置的情形", "the alert calls for action", Basis.of("cn-low-income-monitoring-opinion", "三（四）"));

    private final Clause clause;

    AlertCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
