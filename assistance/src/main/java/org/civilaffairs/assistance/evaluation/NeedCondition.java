package org.civilaffairs.assistance.evaluation;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for an assessment of need (需求综合评估的前提). */
public enum NeedCondition implements Condition {
    /** Each factor that has a weight has a score. */
    EVERY_FACTOR_SCORED(
            "各有权重的因素均已评分",
            "each factor that has a weight has a score",
            Basis.of("cn-social-assistance-reform-opinion", "二（五）"));

    private final Text title;
    private final List<Basis> bases;

    NeedCondition(String zh, String en, Basis... bases) {
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
