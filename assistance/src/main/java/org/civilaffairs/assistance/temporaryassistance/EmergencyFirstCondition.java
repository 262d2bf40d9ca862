package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for help before the procedure (先行救助条件). */
public enum EmergencyFirstCondition implements Condition {
    /** The situation is urgent. */
    URGENT(
            "情况紧急",
            "the situation is urgent",
            Basis.of("cn-social-assistance-law-2026", "第五十条"),
            Basis.of("cn-temporary-assistance-opinion", "二（二）")),
    /** The amount is small, as the locality says; asked for the duty only. */
    AMOUNT_SMALL("救助金额较小", "the amount is small", Basis.of("cn-social-assistance-law-2026", "第五十条")),
    /** Help is needed at once. */
    NEEDED_AT_ONCE(
            "需立即采取救助措施",
            "help is needed at once",
            Basis.of("cn-social-assistance-law-2026", "第五十条"),
            Basis.of("cn-temporary-assistance-opinion", "二（一）"),
            Basis.of("cn-temporary-assistance-opinion", "二（二）"));

    private final Clause clause;

    EmergencyFirstCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
