package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What a proposed living standard must reach (特困人员基本生活标准的下限). */
public enum StandardFloorCondition implements Condition {
    /** At least the multiple of the subsistence standard; equal is enough. */
    AT_LEAST_MULTIPLE_OF_SUBSISTENCE(
            "不低于低保标准的规定倍数",
            "at least the multiple of the subsistence standard",
            Basis.of("cn-social-assistance-law-2026", "第十七条"),
            Basis.of("cn-social-assistance-measures", "第十五条第二款"),
            Basis.of("zj-social-assistance", "第十四条第二款")),
    /** At least the share of last year's consumption a month; equal is enough. */
    AT_LEAST_SHARE_OF_CONSUMPTION(
            "不低于上年度人均消费支出的规定比例",
            "at least the share of last year's consumption",
            Basis.of("cn-social-assistance-law-2026", "第十七条"),
            Basis.of("cn-social-assistance-measures", "第十五条第二款"),
            Basis.of("zj-social-assistance", "第十四条第二款"));

    private final Clause clause;

    StandardFloorCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
