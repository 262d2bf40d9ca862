package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What makes someone an object of assistance (社会救助对象的认定途径). */
public enum ObjectCondition implements Condition {
    /** One of the ways is open. */
    OBJECT_OF_ASSISTANCE("属于社会救助对象", "is an object of assistance", Basis.of("cn-social-assistance-law-2026", "第十三条")),
    /** Of a class that the law names. */
    NAMED_BY_LAW("属于法律列举的类别", "is of a class that the law names", Basis.of("cn-social-assistance-law-2026", "第十三条")),
    /** The province has added the family or person. */
    ADDED_BY_PROVINCE(
            "省级政府纳入",
            "the province has added the family or person",
            Basis.of("cn-social-assistance-law-2026", "第三十三条")),
    /** A victim still in hardship after judicial aid, who meets the conditions. */
    VICTIM_STILL_IN_HARDSHIP(
            "受侵害后获得司法救助仍困难且符合条件",
            "is a victim still in hardship after judicial aid and meets the conditions",
            Basis.of("cn-social-assistance-law-2026", "第三十六条"));

    private final Clause clause;

    ObjectCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
