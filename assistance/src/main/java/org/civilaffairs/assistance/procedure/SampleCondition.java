package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a sample to be prescribed (抽查的前提). */
public enum SampleCondition implements Condition {
    /** A share of cases to visit or check is prescribed. */
    SAMPLE_IS_PRESCRIBED(
            "规定了抽查比例",
            "a share of cases to visit or check is prescribed",
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条第二款"),
            Basis.of("cn-tekun-measures", "第十六条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十条"),
            Basis.of("cn-social-assistance-measures", "第十一条"),
            Basis.of("cn-social-assistance-measures", "第四十八条"),
            Basis.of("cn-vagrants-assistance-measures", "第六条"),
            Basis.of("cn-rigid-expenditure-measures", "第三条"));

    private final Clause clause;

    SampleCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
