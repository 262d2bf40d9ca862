package org.civilaffairs.assistance.enforcement;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must be established before a sanction may follow (处理的前提). */
public enum EnforcementCondition implements Condition {
    /** Money, goods or services were obtained by false statements, concealment or forgery (虚报、隐瞒、伪造等手段骗取). */
    OBTAINED_BY_DECEPTION(
            "采取虚报、隐瞒、伪造等手段骗取社会救助",
            "assistance was obtained by deception",
            Basis.of("cn-social-assistance-law-2026", "第七十三条"),
            Basis.of("cn-social-assistance-measures", "第六十八条"),
            Basis.of("sh-social-assistance-2018", "第五十四条"),
            Basis.of("sh-social-assistance-2024", "第五十四条")),

    /** Funds or goods of assistance were withheld, diverted or privately shared out (截留、挪用、私分). */
    FUNDS_MISUSED(
            "截留、挪用、私分社会救助资金、物资",
            "assistance funds or goods were misused",
            Basis.of("cn-social-assistance-law-2026", "第七十一条"),
            Basis.of("cn-social-assistance-measures", "第六十七条"));

    private final Clause clause;

    EnforcementCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
