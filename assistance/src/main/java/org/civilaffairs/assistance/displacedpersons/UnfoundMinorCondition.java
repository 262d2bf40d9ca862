package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** Which minors are cared for while their parents are sought (查找不到监护人的未成年人). */
public enum UnfoundMinorCondition implements Condition {
    /** The person is a minor. */
    IS_MINOR(
            "未成年人",
            "is a minor",
            Basis.of("cn-street-children-opinion", "三（三）"),
            Basis.of("cn-minors-protection-law", "第九十二条"),
            Basis.of("cn-minors-rescue-institution-measures-2026", "第九条")),
    /** Neither parents nor other guardians have been found. */
    PARENTS_NOT_FOUND(
            "查找不到父母或者其他监护人",
            "parents or guardians have not been found",
            Basis.of("cn-street-children-opinion", "三（三）"),
            Basis.of("cn-minors-protection-law", "第九十四条"),
            Basis.of("cn-minors-rescue-institution-measures-2026", "第四十七条第二款"));

    private final Clause clause;

    UnfoundMinorCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
