package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for help away from home (流浪乞讨、流散人员救助条件); the text of the day says which. */
public enum DisplacedCondition implements Condition {
    /** The person cannot provide the own food and lodging. */
    NO_MEANS(
            "自身无力解决食宿（生活无着）",
            "has no means of food and lodging",
            Basis.of("cn-social-assistance-law-2026", "第十三条"),
            Basis.of("cn-social-assistance-law-2026", "第三十一条"),
            Basis.of("cn-social-assistance-measures", "第五十条"),
            Basis.of("cn-vagrants-assistance-measures", "第一条"),
            Basis.of("cn-vagrants-implementing-rules-2003", "第二条")),
    /** The person is away from home without a place to stay; from 2026-07-01. */
    DISPLACED(
            "流散在外，无处安身",
            "is away from home without a place to stay",
            Basis.of("cn-social-assistance-law-2026", "第十三条"),
            Basis.of("cn-social-assistance-law-2026", "第三十一条")),
    /** There are no relatives or friends to turn to; to 2026-06-30. */
    NO_RELATIVES_TO_TURN_TO(
            "无亲友投靠", "has no relatives or friends to turn to", Basis.of("cn-vagrants-implementing-rules-2003", "第二条")),
    /** The person is on neither the allowance nor the five guarantees; to 2026-06-30. */
    OUTSIDE_SUBSISTENCE(
            "不享受城市低保或农村五保",
            "is on neither the allowance nor the five guarantees",
            Basis.of("cn-vagrants-implementing-rules-2003", "第二条"),
            Basis.of("cn-social-assistance-reform-opinion", "16")),
    /** The person lives by wandering and begging in a city now; to 2026-06-30. */
    BEGGING_IN_CITY(
            "正在城市流浪乞讨度日",
            "lives by wandering and begging in a city",
            Basis.of("cn-vagrants-assistance-measures", "第一条"),
            Basis.of("cn-vagrants-implementing-rules-2003", "第二条")),
    /** The person tells the own circumstances truthfully, if able to. */
    TELLS_TRUTHFULLY(
            "如实提供本人情况",
            "tells the own circumstances truthfully",
            Basis.of("cn-social-assistance-law-2026", "第四十条"),
            Basis.of("cn-vagrants-assistance-measures", "第六条"),
            Basis.of("cn-vagrants-implementing-rules-2003", "第三条"),
            Basis.of("cn-vagrants-implementing-rules-2003", "第五条"));

    private final Clause clause;

    DisplacedCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
