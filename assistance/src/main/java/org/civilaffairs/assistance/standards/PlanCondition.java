package org.civilaffairs.assistance.standards;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What a plan promises of standards (规划目标); no condition of law. */
public enum PlanCondition implements Condition {
    /** The standard grows at least as much as what the plan names; equal is enough. */
    GROWTH_NOT_BELOW(
            "标准增幅不低于规划所定增幅",
            "grows at least as much as the plan says",
            Basis.of("cn-social-assistance-law-2026", "第十九条"),
            Basis.of("cn-social-assistance-measures", "第十条")),
    /** The lowest rural top-up is at least its share of the lowest urban one; top-ups, not standards, are compared. */
    TOP_UP_SHARE_REACHED(
            "农村最低人均补差达到城镇的规划比例",
            "rural top-up reaches its share of the urban one",
            Basis.of("cn-social-assistance-law-2026", "第十九条"),
            Basis.of("cn-social-assistance-measures", "第十条")),
    /** The standard reaches the amount that the plan aims at. */
    TARGET_REACHED(
            "达到规划的标准目标",
            "reaches the target of the plan",
            Basis.of("cn-social-assistance-law-2026", "第十九条"),
            Basis.of("cn-social-assistance-measures", "第十条"));

    private final Clause clause;

    PlanCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
