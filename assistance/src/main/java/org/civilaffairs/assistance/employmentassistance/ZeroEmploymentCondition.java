package org.civilaffairs.assistance.employmentassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** When at least one member must be brought into work (零就业家庭). */
public enum ZeroEmploymentCondition implements Condition {
    /** The family is of a class that the text of place and day lists. */
    OF_A_LISTED_CLASS(
            "属于应当帮扶的家庭",
            "is of a family that must be helped",
            Basis.of("cn-social-assistance-measures", "第四十三条"),
            Basis.of("sh-social-assistance-2018", "第二十六条"),
            Basis.of("sh-social-assistance-2024", "第二十六条"),
            Basis.of("zj-social-assistance", "第三十四条")),
    /** At least one member is able to work; without one there is no duty. */
    SOMEBODY_ABLE_TO_WORK(
            "有劳动能力的成员不少于一人",
            "somebody is able to work",
            Basis.of("cn-social-assistance-measures", "第四十三条"),
            Basis.of("sh-social-assistance-2018", "第二十六条"),
            Basis.of("sh-social-assistance-2024", "第二十六条"),
            Basis.of("zj-social-assistance", "第三十四条")),
    /** All members able to work are unemployed. */
    ALL_OF_THEM_UNEMPLOYED(
            "有劳动能力的成员均处于失业状态",
            "all of them are unemployed",
            Basis.of("cn-social-assistance-measures", "第四十三条"),
            Basis.of("sh-social-assistance-2018", "第二十六条"),
            Basis.of("sh-social-assistance-2024", "第二十六条"),
            Basis.of("zj-social-assistance", "第三十四条"));

    private final Clause clause;

    ZeroEmploymentCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
