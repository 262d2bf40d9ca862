package org.civilaffairs.assistance.disasterrelief;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for disaster relief (受灾人员救助条件). */
public enum DisasterReliefCondition implements Condition {
    /** Basic life is seriously affected by a natural disaster. */
    LIFE_SERIOUSLY_AFFECTED(
            "基本生活受到自然灾害严重影响",
            "basic life is seriously affected by a natural disaster",
            Basis.of("cn-social-assistance-law-2026", "第二十八条第一款"),
            Basis.of("cn-social-assistance-law-2026", "第四十九条"),
            Basis.of("cn-social-assistance-measures", "第二十条第一款"));

    private final Clause clause;

    DisasterReliefCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
