package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for staying in a station (在站救助期限). */
public enum StayCondition implements Condition {
    /** Not more days than normal have passed since the day of admission, or a longer stay is filed. */
    WITHIN_NORMAL_STAY(
            "未超过规定的救助期限，或者情况特殊已报备",
            "is within the normal stay, or a filed special case",
            Basis.of("cn-social-assistance-law-2026", "第三十一条"),
            Basis.of("cn-vagrants-assistance-measures", "第二条"));

    private final Clause clause;

    StayCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
