package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the subsistence allowance (低保条件), in the order of the law. */
public enum SubsistenceCondition implements Condition {
    /** The applicant is registered in the place, or may apply there by a residence permit. */
    REGISTERED_IN_PLACE(
            "申请人户籍在本地（或可凭居住证申请）",
            "applicant is registered in the place (or may apply by residence permit)",
            Basis.of("cn-social-assistance-law-2026", "第三十七条第一款"),
            Basis.of("cn-social-assistance-measures", "第十一条"),
            Basis.of("cn-dibao-confirmation-measures", "第四条"),
            Basis.of("cn-dibao-confirmation-measures", "第五条"),
            Basis.of("cn-dibao-approval-measures-trial", "第九条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十一条"),
            Basis.of("sh-social-assistance-2018", "第十条"),
            Basis.of("sh-social-assistance-2024", "第十条"),
            Basis.of("zj-social-assistance", "第十一条")),
    /** The income per member is below the standard; equal is not below. */
    INCOME_BELOW_STANDARD(
            "家庭人均收入低于最低生活保障标准",
            "income per member is below the subsistence standard",
            Basis.of("cn-social-assistance-law-2026", "第十八条第一款"),
            Basis.of("cn-social-assistance-measures", "第九条"),
            Basis.of("cn-dibao-confirmation-measures", "第七条"),
            Basis.of("cn-dibao-confirmation-measures", "第十三条"),
            Basis.of("cn-dibao-approval-measures-trial", "第四条"),
            Basis.of("cn-dibao-approval-measures-trial", "第五条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十六条"),
            Basis.of("sh-social-assistance-2018", "第十条"),
            Basis.of("cn-dibao-safety-net-notice", "一（一）"),
            Basis.of("sh-social-assistance-2018", "第二十七条第一款"),
            Basis.of("sh-social-assistance-2018", "第五十五条"),
            Basis.of("sh-social-assistance-2024", "第十条"),
            Basis.of("sh-social-assistance-2024", "第二十七条第一款"),
            Basis.of("sh-social-assistance-2024", "第五十五条"),
            Basis.of("zj-social-assistance", "第九条"),
            Basis.of("zj-social-assistance", "第五十条第三款")),
    /** The property is within the local limits. */
    PROPERTY_WITHIN_LIMIT(
            "家庭财产状况符合规定",
            "property is within the local limit",
            Basis.of("cn-social-assistance-law-2026", "第十八条第一款"),
            Basis.of("cn-social-assistance-law-2026", "第二十三条"),
            Basis.of("cn-social-assistance-measures", "第九条"),
            Basis.of("cn-dibao-confirmation-measures", "第十四条"),
            Basis.of("cn-dibao-approval-measures-trial", "第四条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十七条"),
            Basis.of("sh-social-assistance-2018", "第十条"),
            Basis.of("sh-social-assistance-2024", "第十条"),
            Basis.of("zj-social-assistance", "第九条"));

    private final Clause clause;

    SubsistenceCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
