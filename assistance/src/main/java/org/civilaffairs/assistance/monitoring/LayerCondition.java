package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a measure to have a layer (确定层次的前提). */
public enum LayerCondition implements Condition {
    /** The text puts the measure into a layer. */
    LAYER_IS_NAMED(
            "规定了该措施所属层次",
            "the text puts the measure into a layer",
            Basis.of("cn-social-assistance-law-2026", "第十五条"),
            Basis.of("cn-low-income-monitoring-opinion", "四"));

    private final Clause clause;

    LayerCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
