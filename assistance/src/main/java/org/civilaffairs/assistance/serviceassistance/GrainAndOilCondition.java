package org.civilaffairs.assistance.serviceassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for grain and oil help (粮油帮困条件). */
public enum GrainAndOilCondition implements Condition {
    /** Of a family on the allowance. */
    ON_SUBSISTENCE(
            "属于最低生活保障家庭",
            "is of a family on the allowance",
            Basis.of("sh-social-assistance-2018", "第十六条第二款"),
            Basis.of("sh-social-assistance-2024", "第十六条第二款")),
    /** Elderly (60 or older), a minor (under 18), severely disabled or seriously ill. */
    OF_A_NAMED_GROUP(
            "属于老年人、未成年人、重度残疾人、大重病患者",
            "is elderly, a minor, severely disabled or seriously ill",
            Basis.of("sh-social-assistance-2018", "第十六条第二款"),
            Basis.of("sh-social-assistance-2024", "第十六条第二款"),
            Basis.of("cn-elderly-rights-law", "第二条"),
            Basis.of("cn-minors-protection-law", "第二条"));

    private final Clause clause;

    GrainAndOilCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
