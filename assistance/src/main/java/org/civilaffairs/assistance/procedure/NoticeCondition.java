package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What makes a notice lawful (公示、公布的要件). */
public enum NoticeCondition implements Condition {
    /** The procedure provides for the notice. */
    NOTICE_IS_PROVIDED(
            "规定了该公示、公布",
            "the procedure provides for the notice",
            Basis.of("cn-social-assistance-law-2026", "第十一条"),
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十四条"),
            Basis.of("cn-dibao-confirmation-measures", "第十九条第一款"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十五条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十九条第一款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十四条"),
            Basis.of("cn-dibao-safety-net-notice", "四（二）"),
            Basis.of("cn-tekun-measures", "第十五条第一款"),
            Basis.of("cn-tekun-measures", "第十七条"),
            Basis.of("cn-tekun-measures", "第二十六条第一款"),
            Basis.of("cn-social-assistance-measures", "第六十一条"),
            Basis.of("cn-unattended-children-opinion", "二（二）"),
            Basis.of("zj-social-assistance", "第五十五条")),
    /** It tells what it must. */
    TELLS_WHAT_IT_MUST(
            "载明应当公开的内容",
            "it tells what it must",
            Basis.of("cn-social-assistance-law-2026", "第十一条"),
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十四条"),
            Basis.of("cn-dibao-confirmation-measures", "第十九条第一款"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十五条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十九条第一款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十四条"),
            Basis.of("cn-dibao-safety-net-notice", "四（二）"),
            Basis.of("cn-tekun-measures", "第十五条第一款"),
            Basis.of("cn-tekun-measures", "第十七条"),
            Basis.of("cn-tekun-measures", "第二十六条第一款"),
            Basis.of("cn-social-assistance-measures", "第六十一条"),
            Basis.of("zj-social-assistance", "第五十五条")),
    /** It tells nothing private or irrelevant. */
    TELLS_NOTHING_PRIVATE(
            "未公开个人隐私和无关信息",
            "it tells nothing private or irrelevant",
            Basis.of("cn-social-assistance-law-2026", "第十一条"),
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十四条"),
            Basis.of("cn-dibao-confirmation-measures", "第十九条第一款"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十五条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十九条第一款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十四条"),
            Basis.of("cn-dibao-safety-net-notice", "四（二）"),
            Basis.of("cn-tekun-measures", "第十五条第一款"),
            Basis.of("cn-tekun-measures", "第十七条"),
            Basis.of("cn-tekun-measures", "第二十六条第一款"),
            Basis.of("cn-social-assistance-measures", "第六十一条"),
            Basis.of("zj-social-assistance", "第五十五条"));

    private final Clause clause;

    NoticeCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
