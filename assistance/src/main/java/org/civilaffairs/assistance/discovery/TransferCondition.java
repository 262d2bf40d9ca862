package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for data to be passed on (信息推送条件). */
public enum TransferCondition implements Condition {
    /** To a department; the public sees only what is to be posted. */
    TO_A_DEPARTMENT(
            "接收方为社会救助管理等部门",
            "goes to a department, not to the public or others",
            Basis.of("cn-low-income-monitoring-opinion", "三（一）"),
            Basis.of("cn-social-assistance-law-2026", "第十一条"),
            Basis.of("cn-social-assistance-law-2026", "第四十二条"),
            Basis.of("sh-social-assistance-2018", "第四十八条"),
            Basis.of("sh-social-assistance-2024", "第四十八条"),
            Basis.of("zj-social-assistance", "第五十五条")),
    /** For assistance only. */
    FOR_ASSISTANCE(
            "为提供救助帮扶所必需",
            "is needed to give assistance",
            Basis.of("cn-low-income-monitoring-opinion", "三（一）"),
            Basis.of("cn-social-assistance-law-2026", "第十一条第二款")),
    /** On the common platform. */
    ON_COMMON_PLATFORM(
            "通过统一的信息共享平台",
            "goes over the common platform",
            Basis.of("cn-low-income-monitoring-opinion", "三（一）"),
            Basis.of("sh-social-assistance-2018", "第四十六条"),
            Basis.of("sh-social-assistance-2024", "第四十六条"));

    private final Clause clause;

    TransferCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
