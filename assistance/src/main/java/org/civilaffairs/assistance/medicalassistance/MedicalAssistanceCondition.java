package org.civilaffairs.assistance.medicalassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for medical assistance (医疗救助对象). */
public enum MedicalAssistanceCondition implements Condition {
    /** The person is of a class that the text of place and day lists, or that a government of county level or above has set. */
    OF_A_LISTED_CLASS(
            "属于医疗救助对象",
            "is of a class that is helped",
            Basis.of("cn-social-assistance-law-2026", "第二十四条第一款"),
            Basis.of("cn-social-assistance-measures", "第二十八条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第二十一条第二款"),
            Basis.of("sh-social-assistance-2024", "第二十一条第二款"),
            Basis.of("sh-medical-security", "第十九条"),
            Basis.of("zj-social-assistance", "第二十一条"));

    private final Clause clause;

    MedicalAssistanceCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
