package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a duty to arise (主动发现义务的前提). */
public enum DiscoveryCondition implements Condition {
    /** The text lays duties on the finder. */
    BODY_HAS_DUTIES(
            "规定了该主体的义务",
            "the text lays duties on the finder",
            Basis.of("cn-social-assistance-law-2026", "第三十九条"),
            Basis.of("cn-dibao-confirmation-measures", "第六条第二款"),
            Basis.of("cn-tekun-measures", "第十一条"),
            Basis.of("cn-social-assistance-reform-opinion", "二（六）"),
            Basis.of("zj-social-assistance", "第五十四条")),
    /** Someone may need assistance. */
    NEED_FOUND(
            "发现可能符合条件的家庭或者人员",
            "someone may need assistance",
            Basis.of("cn-social-assistance-law-2026", "第三十九条"),
            Basis.of("cn-dibao-confirmation-measures", "第六条第二款"),
            Basis.of("cn-tekun-measures", "第十一条"),
            Basis.of("cn-social-assistance-reform-opinion", "二（六）"),
            Basis.of("zj-social-assistance", "第五十四条"));

    private final Clause clause;

    DiscoveryCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
