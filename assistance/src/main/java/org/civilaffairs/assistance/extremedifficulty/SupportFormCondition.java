package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the form of support that a person chose (供养形式). */
public enum SupportFormCondition implements Condition {
    /** The choice is free, or is the general form, or the locality accepts it. */
    CHOICE_STANDS(
            "本人的选择成立",
            "the choice stands",
            Basis.of("cn-social-assistance-law-2026", "第十六条第二款"),
            Basis.of("cn-social-assistance-measures", "第十九条"),
            Basis.of("sh-social-assistance-2018", "第十九条第三款"),
            Basis.of("sh-social-assistance-2024", "第十九条第三款"),
            Basis.of("zj-social-assistance", "第十六条第一款"));

    private final Clause clause;

    SupportFormCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
