package org.civilaffairs.assistance.evaluation;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for relief from liability (免于问责的条件). */
public enum ReliefCondition implements Condition {
    /** One of the ways is open. */
    EXEMPT(
            "免于问责",
            "is exempt",
            Basis.of("cn-dibao-confirmation-measures", "第三十九条"),
            Basis.of("cn-social-assistance-reform-opinion", "三（四）"),
            Basis.of("cn-low-income-monitoring-opinion", "五（三）"),
            Basis.of("cn-social-assistance-law-2026", "第七十条")),
    /** Fair conduct, an objective reason, and correction in time. */
    EXCUSABLE_ERROR(
            "秉持公心、因客观原因且及时纠正",
            "fair conduct, an objective reason and correction in time",
            Basis.of("cn-dibao-confirmation-measures", "第三十九条"),
            Basis.of("cn-social-assistance-reform-opinion", "三（四）"),
            Basis.of("cn-low-income-monitoring-opinion", "五（三）")),
    /** Where discipline is for intent or gross negligence only, there was neither. */
    NO_INTENT_OR_GROSS_NEGLIGENCE(
            "无故意或者重大过失", "there was no intent or gross negligence", Basis.of("cn-social-assistance-law-2026", "第七十条"));

    private final Clause clause;

    ReliefCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
