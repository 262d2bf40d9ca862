package org.civilaffairs.assistance.serviceassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for service-type assistance (服务类社会救助条件). */
public enum ServiceCondition implements Condition {
    /** An object of assistance. */
    OBJECT_OF_ASSISTANCE(
            "属于社会救助对象",
            "is an object of assistance",
            Basis.of("cn-social-assistance-law-2026", "第十三条"),
            Basis.of("cn-social-assistance-law-2026", "第三十四条")),
    /** The assessment finds services necessary. */
    SERVICES_NEEDED(
            "经评估有必要的服务需求",
            "the assessment finds services necessary",
            Basis.of("cn-social-assistance-law-2026", "第三十四条")),
    /** Within what the locality provides. */
    WITHIN_LOCAL_LIST(
            "在当地服务对象和清单范围内",
            "within what the locality provides",
            Basis.of("cn-social-assistance-law-2026", "第三十四条"),
            Basis.of("cn-social-assistance-law-2026", "第五十六条"));

    private final Clause clause;

    ServiceCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
