package org.civilaffairs.core.decision;

import org.civilaffairs.core.policy.Basis;

/** Conditions of an invented service. */
enum TrialCondition implements Condition {
    INCOME_BELOW_LINE(
            "收入低于标准",
            "income is below the line",
            Basis.of("cn-social-assistance-law-2026", "第十八条第一款"),
            Basis.of("cn-social-assistance-measures", "第九条"),
            Basis.of("sh-social-assistance-2018", "第十条"),
            Basis.of("zj-social-assistance", "第九条")),
    REGISTERED("户籍在本地", "is registered in the place", Basis.of("cn-social-assistance-measures", "第十一条")),
    OF_A_CLASS("属于规定情形", "is of a class", Basis.of("cn-social-assistance-measures", "第九条")),
    DISABLED("残疾", "is disabled", Basis.of("cn-social-assistance-measures", "第十条")),
    ILL("患病", "is ill", Basis.of("cn-social-assistance-measures", "第十条"));

    private final Clause clause;

    TrialCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
