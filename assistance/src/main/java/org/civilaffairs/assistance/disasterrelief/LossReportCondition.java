package org.civilaffairs.assistance.disasterrelief;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold of reports on a disaster (灾情报告要求). */
public enum LossReportCondition implements Condition {
    /** There is a report for every day before the situation is stable (每日逐级上报). */
    REPORTED_DAILY(
            "灾情稳定前每日上报",
            "reported on every day before the situation was stable",
            Basis.of("cn-disaster-relief-regulation", "第十七条第一款"));

    private final Text title;
    private final List<Basis> bases;

    LossReportCondition(String zh, String en, Basis... bases) {
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
