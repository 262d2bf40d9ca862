package org.civilaffairs.assistance.evaluation;

import java.util.List;
import java.util.stream.Stream;
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

    @Override
    public Text title() {
        return title;
    }

    // A decision cites those of the indicator asked about.
    @Override
    public List<Basis> bases() {
        return Stream.of(Indicator.values())
                .flatMap(indicator -> indicator.bases().stream())
                .distinct()
                .toList();
    }
}
