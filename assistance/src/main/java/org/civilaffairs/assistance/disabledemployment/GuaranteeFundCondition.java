package org.civilaffairs.assistance.disabledemployment;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** When the guarantee fund is to be paid (缴纳残疾人就业保障金). */
public enum GuaranteeFundCondition implements Condition {
    /** Fewer disabled people are employed than the quota says; equal is not fewer. */
    SHORT_OF_QUOTA(
            "安排残疾人就业未达到规定比例",
            "employs fewer disabled people than the quota",
            Basis.of("cn-disabled-employment-regulation", "第八条第二款"),
            Basis.of("cn-disabled-employment-regulation", "第九条"),
            Basis.of("zj-disabled-persons", "第二十条第一款"),
            Basis.of("sh-disabled-persons", "第三十二条第一款"),
            Basis.of("sh-disabled-persons", "第三十二条第二款"));

    private final Clause clause;

    GuaranteeFundCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
