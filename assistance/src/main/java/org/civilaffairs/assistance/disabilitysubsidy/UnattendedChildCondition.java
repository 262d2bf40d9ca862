package org.civilaffairs.assistance.disabilitysubsidy;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for the difference (补差发放条件). */
public enum UnattendedChildCondition implements Condition {
    /** What is drawn is below the standard; equal is not below. */
    DRAWN_BELOW_STANDARD(
            "已获得的救助未达到事实无人抚养儿童补贴标准",
            "what is drawn is below the standard of the subsidy",
            Basis.of("cn-unattended-children-opinion", "三（一）"));

    private final Text title;
    private final List<Basis> bases;

    UnattendedChildCondition(String zh, String en, Basis... bases) {
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
