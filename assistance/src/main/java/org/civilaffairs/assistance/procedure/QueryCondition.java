package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a query of means (核对的前提). */
public enum QueryCondition implements Condition {
    /** The person consents or has authorised it. */
    CONSENTED(
            "本人同意或者授权",
            "the person consents or has authorised it",
            Basis.of("cn-social-assistance-law-2026", "第四十条"),
            Basis.of("cn-social-assistance-law-2026", "第四十一条"),
            Basis.of("cn-social-assistance-measures", "第五十八条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第九条第三项"),
            Basis.of("cn-tekun-measures", "第十条第三款")),
    /** It is necessary where an obligor outside the family is concerned. */
    NECESSARY(
            "对家庭以外义务人确有必要",
            "it is necessary where an obligor outside the family is concerned",
            Basis.of("cn-social-assistance-law-2026", "第四十一条"));

    private final Clause clause;

    QueryCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
