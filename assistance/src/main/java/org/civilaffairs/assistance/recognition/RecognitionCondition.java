package org.civilaffairs.assistance.recognition;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a second examination to be left out (可以不再重复审核的条件). */
public enum RecognitionCondition implements Condition {
    /** The programme recognises the class. */
    CLASS_IS_RECOGNISED(
            "确认的身份为该事项所认可",
            "the programme recognises the class",
            Basis.of("cn-social-assistance-law-2026", "第四十二条第二款"),
            Basis.of("cn-social-assistance-measures", "第三十条"),
            Basis.of("zj-social-assistance", "第二十三条第二款")),
    /** The confirmation is valid on the day; its last day is included. */
    STILL_VALID(
            "确认在该日仍有效",
            "the confirmation is valid on the day",
            Basis.of("cn-social-assistance-law-2026", "第四十二条第二款"),
            Basis.of("cn-social-assistance-measures", "第十三条"),
            Basis.of("cn-rigid-expenditure-measures", "第十条"));

    private final Clause clause;

    RecognitionCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
