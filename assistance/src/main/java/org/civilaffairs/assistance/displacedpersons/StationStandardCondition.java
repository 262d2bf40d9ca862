package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** Who gets the living standard of stations (在站人员生活标准). */
public enum StationStandardCondition implements Condition {
    /** The person is helped in a station. */
    IN_STATION(
            "在救助管理站受助",
            "is helped in a station",
            Basis.of("cn-social-assistance-law-2026", "第三十一条"),
            Basis.of("cn-vagrants-assistance-measures", "第七条"));

    private final Clause clause;

    StationStandardCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
