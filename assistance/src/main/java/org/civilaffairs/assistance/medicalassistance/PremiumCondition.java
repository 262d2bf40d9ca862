package org.civilaffairs.assistance.medicalassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the subsidy of premiums (资助参保条件). */
public enum PremiumCondition implements Condition {
    /** The person is in basic medical insurance for residents. */
    IN_RESIDENTS_INSURANCE(
            "参加城乡居民基本医疗保险",
            "is in basic medical insurance for residents",
            Basis.of("cn-social-assistance-law-2026", "第二十四条第二款"),
            Basis.of("cn-social-assistance-measures", "第二十九条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第十九条"),
            Basis.of("sh-social-assistance-2018", "第二十一条第一款"),
            Basis.of("sh-social-assistance-2024", "第十九条"),
            Basis.of("sh-social-assistance-2024", "第二十一条第一款"),
            Basis.of("sh-medical-security", "第二十条"),
            Basis.of("zj-social-assistance", "第二十二条")),
    /** The person is of a class that the text lists, in some places from an age on. */
    OF_A_SUBSIDISED_CLASS(
            "属于资助参保对象",
            "is of a class whose premium is subsidised",
            Basis.of("cn-social-assistance-law-2026", "第二十四条第二款"),
            Basis.of("cn-social-assistance-measures", "第二十九条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("sh-social-assistance-2018", "第十九条"),
            Basis.of("sh-social-assistance-2018", "第二十一条第一款"),
            Basis.of("sh-social-assistance-2024", "第十九条"),
            Basis.of("sh-social-assistance-2024", "第二十一条第一款"),
            Basis.of("sh-medical-security", "第二十条"),
            Basis.of("zj-social-assistance", "第二十二条"));

    private final Clause clause;

    PremiumCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
