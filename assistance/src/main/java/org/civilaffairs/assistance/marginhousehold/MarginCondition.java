package org.civilaffairs.assistance.marginhousehold;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a margin household (低保边缘家庭认定条件), in the order of the law. */
public enum MarginCondition implements Condition {
    /** The applicant is registered in the place, or may apply there by a residence permit. */
    REGISTERED_IN_PLACE(
            "申请人户籍在本地（或可凭居住证申请）",
            "applicant is registered in the place (or may apply by residence permit)",
            Basis.of("cn-dibao-confirmation-measures", "第四条"),
            Basis.of("cn-dibao-safety-net-notice", "四（三）"),
            Basis.of("sh-social-assistance-2018", "第十一条"),
            Basis.of("sh-social-assistance-2024", "第十一条"),
            Basis.of("zj-social-assistance", "第十三条第三款")),
    /** The household is not covered by the subsistence allowance. */
    OUTSIDE_SUBSISTENCE(
            "不属于最低生活保障家庭",
            "is not a household of the subsistence allowance",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第一款"),
            Basis.of("cn-dibao-confirmation-measures", "第八条第二款"),
            Basis.of("sh-social-assistance-2018", "第十一条"),
            Basis.of("sh-social-assistance-2024", "第十一条"),
            Basis.of("zj-social-assistance", "第十三条第一款")),
    /** The income per member is below the margin line; whether equal is below depends on place and date. */
    INCOME_BELOW_MARGIN_LINE(
            "家庭人均收入低于低保边缘家庭标准",
            "income per member is below the margin line",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第一款"),
            Basis.of("cn-social-assistance-law-2026", "第二十一条第三款"),
            Basis.of("cn-dibao-confirmation-measures", "第七条"),
            Basis.of("cn-dibao-confirmation-measures", "第八条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第十三条"),
            Basis.of("sh-social-assistance-2018", "第十一条"),
            Basis.of("sh-social-assistance-2018", "第四十四条"),
            Basis.of("sh-social-assistance-2024", "第十一条"),
            Basis.of("sh-social-assistance-2024", "第四十四条"),
            Basis.of("zj-social-assistance", "第十三条第一款"),
            Basis.of("zj-social-assistance", "第十三条第二款")),
    /** The property is within the limits of margin households. */
    PROPERTY_WITHIN_MARGIN_LIMIT(
            "家庭财产状况符合低保边缘家庭规定",
            "property is within the limit of margin households",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第一款"),
            Basis.of("cn-social-assistance-law-2026", "第二十三条"),
            Basis.of("cn-dibao-confirmation-measures", "第八条第二款"),
            Basis.of("sh-social-assistance-2018", "第十一条"),
            Basis.of("sh-social-assistance-2024", "第十一条"),
            Basis.of("zj-social-assistance", "第十三条第一款"));

    private final Clause clause;

    MarginCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
