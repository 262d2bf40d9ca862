package org.civilaffairs.assistance.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for an indicator to be computed (指标可计算的前提). */
public enum IndicatorCondition implements Condition {
    /** There is something to count of: a share of nothing is none. */
    SOMETHING_TO_COUNT_OF("分母大于零", "there is something to count of");

    private final Text title;

    IndicatorCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the indicator asked about.
    @Override
    public Clause clause() {
        List<Basis> all = Stream.of(Indicator.values())
                .flatMap(indicator -> indicator.bases().stream())
                .distinct()
                .toList();
        return new Clause(title, all);
    }
}
