package org.civilaffairs.assistance.employmentassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for employment assistance (就业救助条件). */
public enum EmploymentAssistanceCondition implements Condition {
    /** The family is of a class that the text of place and day lists; people in extreme difficulty are not. */
    OF_A_LISTED_CLASS(
            "属于就业救助对象家庭成员",
            "is of a family that is helped",
            Basis.of("cn-social-assistance-law-2026", "第二十七条第一款"),
            Basis.of("cn-social-assistance-measures", "第四十二条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十六条"),
            Basis.of("sh-social-assistance-2024", "第二十六条"),
            Basis.of("zj-social-assistance", "第三十三条")),
    /** The person is able to work; in Zhejiang to 2026-06-30 also of working age. */
    ABLE_TO_WORK(
            "有劳动能力（浙江：在法定劳动年龄内）",
            "is able to work (Zhejiang also of working age)",
            Basis.of("cn-social-assistance-law-2026", "第二十七条第一款"),
            Basis.of("cn-social-assistance-measures", "第四十二条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十六条"),
            Basis.of("sh-social-assistance-2024", "第二十六条"),
            Basis.of("zj-social-assistance", "第三十三条")),
    /** The person is unemployed. */
    UNEMPLOYED(
            "处于失业状态",
            "is unemployed",
            Basis.of("cn-social-assistance-law-2026", "第二十七条第一款"),
            Basis.of("cn-social-assistance-measures", "第四十二条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十六条"),
            Basis.of("sh-social-assistance-2024", "第二十六条"),
            Basis.of("zj-social-assistance", "第三十三条"));

    private final Clause clause;

    EmploymentAssistanceCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
