package org.civilaffairs.assistance.extremedifficulty;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold before urban and rural treatment are told apart (城乡待遇). */
public enum StandardKindCondition implements Condition {
    /** The urban and the rural standard differ. */
    STANDARDS_DIFFER("当地城乡供养标准不一致", "urban and rural standards differ", Basis.of("cn-tekun-measures", "第十九条"));

    private final Text title;
    private final List<Basis> bases;

    StandardKindCondition(String zh, String en, Basis... bases) {
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
