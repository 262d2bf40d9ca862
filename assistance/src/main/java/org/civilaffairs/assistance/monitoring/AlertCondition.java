package org.civilaffairs.assistance.monitoring;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for an alert to be handled (处置预警的前提). */
public enum AlertCondition implements Condition {
    /** The alert tells something that the opinion provides for. */
    CALLS_FOR_ACTION("预警属于应当处置的情形", "the alert calls for action", Basis.of("cn-low-income-monitoring-opinion", "三（四）"));

    private final Text title;
    private final List<Basis> bases;

    AlertCondition(String zh, String en, Basis... bases) {
        this.title = Text.of(zh, en);
        this.bases = List.of(bases);
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public List<Basis> bases() {
        return bases;
    }
}
