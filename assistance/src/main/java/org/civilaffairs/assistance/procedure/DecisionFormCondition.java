package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What makes a decision lawful in form (决定的形式要件). */
public enum DecisionFormCondition implements Condition {
    /** Published as prescribed. */
    PUBLISHED(
            "已按规定公布",
            "published as prescribed",
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-social-assistance-measures", "第十一条第三项"),
            Basis.of("sh-social-assistance-2018", "第三十八条第一款"),
            Basis.of("sh-social-assistance-2024", "第三十八条第一款"),
            Basis.of("zj-social-assistance", "第十一条第三款")),
    /** The person was heard before the decision. */
    HEARD_BEFORE(
            "作出决定前听取了意见",
            "the person was heard before the decision",
            Basis.of("cn-social-assistance-law-2026", "第四十八条")),
    /** Told in time. */
    TOLD_IN_TIME(
            "已及时通知",
            "told in time",
            Basis.of("sh-social-assistance-2018", "第三十六条第三款"),
            Basis.of("sh-social-assistance-2024", "第三十六条第三款")),
    /** Told in writing. */
    TOLD_IN_WRITING(
            "已书面告知",
            "told in writing",
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-social-assistance-law-2026", "第四十八条"),
            Basis.of("cn-social-assistance-measures", "第十一条第三项"),
            Basis.of("cn-social-assistance-measures", "第十三条第三款"),
            Basis.of("cn-rigid-expenditure-measures", "第七条"),
            Basis.of("zj-social-assistance", "第十一条第三款"),
            Basis.of("zj-social-assistance", "第五十一条第二款")),
    /** Reasons were given. */
    REASONS_GIVEN(
            "已说明理由",
            "reasons were given",
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-social-assistance-law-2026", "第四十八条"),
            Basis.of("cn-social-assistance-measures", "第十一条第三项"),
            Basis.of("cn-social-assistance-measures", "第十三条第三款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十二条"),
            Basis.of("cn-rigid-expenditure-measures", "第七条"),
            Basis.of("cn-vagrants-assistance-measures", "第六条第二款"),
            Basis.of("sh-social-assistance-2018", "第三十六条第三款"),
            Basis.of("sh-social-assistance-2024", "第三十六条第三款"),
            Basis.of("zj-social-assistance", "第十一条第三款"),
            Basis.of("zj-social-assistance", "第五十一条第二款"));

    private final Clause clause;

    DecisionFormCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
