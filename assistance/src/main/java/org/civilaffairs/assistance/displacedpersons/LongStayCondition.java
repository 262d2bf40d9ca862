package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** Who is a long-stay person (滞留人员). */
public enum LongStayCondition implements Condition {
    /** The identity has not been found. */
    NOT_IDENTIFIED(
            "身份未查明",
            "identity has not been found",
            Basis.of("cn-social-assistance-law-2026", "第三十一条"),
            Basis.of("cn-vagrants-assistance-measures", "第十一条"),
            Basis.of("cn-social-assistance-reform-opinion", "16")),
    /** More days have passed than the texts set; exactly so many are not more. */
    STAYED_LONG(
            "滞留超过规定天数",
            "has stayed longer than the days set",
            Basis.of("cn-social-assistance-law-2026", "第三十一条"),
            Basis.of("cn-vagrants-assistance-measures", "第十一条"),
            Basis.of("cn-social-assistance-reform-opinion", "16"));

    private final Clause clause;

    LongStayCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
