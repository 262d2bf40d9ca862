package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What makes the county visit the home (县级入户调查的情形). */
public enum HomeVisitCondition implements Condition {
    /** The home must be visited. */
    MUST_BE_VISITED(
            "应当入户调查",
            "the home must be visited",
            Basis.of("cn-dibao-confirmation-measures", "第二十条第二款"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条第二款")),
    /** A member is a near relative of staff or committee, registered apart. */
    RELATED_TO_STAFF(
            "与经办人员或村（居）委成员有近亲属关系（单独登记备案）",
            "a member is a near relative of staff or committee, registered apart",
            Basis.of("cn-dibao-confirmation-measures", "第十一条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十四条")),
    /** Complained about or reported. */
    COMPLAINED_ABOUT(
            "接到投诉、举报",
            "complained about or reported",
            Basis.of("cn-dibao-confirmation-measures", "第二十条第二款"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条第二款")),
    /** Doubtful or in need of a closer look. */
    DOUBTFUL(
            "有疑问或需要重点调查",
            "doubtful or in need of a closer look",
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条第二款"));

    private final Clause clause;

    HomeVisitCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
