package org.civilaffairs.assistance.educationassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for education assistance (教育救助条件). */
public enum EducationCondition implements Condition {
    /** The person or family is of a class that the text of place and day lists, or a disabled child unable to attend. */
    OF_A_LISTED_CLASS(
            "属于教育救助对象",
            "is of a class that is helped",
            Basis.of("cn-social-assistance-law-2026", "第二十五条"),
            Basis.of("cn-social-assistance-measures", "第三十三条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十四条"),
            Basis.of("sh-social-assistance-2024", "第二十四条"),
            Basis.of("zj-social-assistance", "第二十六条")),
    /** The person is at a stage that the text lists, or a disabled child unable to attend. */
    AT_A_LISTED_STAGE(
            "处于救助的教育阶段",
            "is at a stage of schooling that is helped",
            Basis.of("cn-social-assistance-law-2026", "第二十五条"),
            Basis.of("cn-social-assistance-measures", "第三十三条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十四条"),
            Basis.of("sh-social-assistance-2024", "第二十四条"),
            Basis.of("zj-social-assistance", "第二十六条"));

    private final Clause clause;

    EducationCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
