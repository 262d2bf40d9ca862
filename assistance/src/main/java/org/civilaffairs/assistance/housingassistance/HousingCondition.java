package org.civilaffairs.assistance.housingassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for housing assistance (住房救助条件). */
public enum HousingCondition implements Condition {
    /** The person or family is of a class that the text lists; people in extreme difficulty only outside institutions. */
    OF_A_LISTED_CLASS(
            "属于住房救助对象（特困人员限分散供养）",
            "is of a class that is helped (in extreme difficulty only at home)",
            Basis.of("cn-social-assistance-law-2026", "第二十六条"),
            Basis.of("cn-social-assistance-measures", "第三十七条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十五条"),
            Basis.of("sh-social-assistance-2024", "第二十五条"),
            Basis.of("zj-social-assistance", "第二十九条")),
    /** The local standard of housing hardship is met. */
    HARD_UP_FOR_HOUSING(
            "符合规定标准的住房困难",
            "meets the local standard of housing hardship",
            Basis.of("cn-social-assistance-law-2026", "第二十六条"),
            Basis.of("cn-social-assistance-measures", "第三十七条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十五条"),
            Basis.of("sh-social-assistance-2024", "第二十五条"),
            Basis.of("zj-social-assistance", "第二十九条"));

    private final Clause clause;

    HousingCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
