package org.civilaffairs.assistance.monitoring;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a measure to have a layer (确定层次的前提). */
public enum LayerCondition implements Condition {
    /** The text puts the measure into a layer. */
    LAYER_IS_NAMED(
            "规定了该措施所属层次",
            "the text puts the measure into a layer",
            Basis.of("cn-social-assistance-law-2026", "第十五条"),
            Basis.of("cn-low-income-monitoring-opinion", "四"));

    private final Text title;
    private final List<Basis> bases;

    LayerCondition(String zh, String en, Basis... bases) {
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
