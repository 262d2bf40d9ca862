package org.civilaffairs.assistance.disabledemployment;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** When a late fee is added to the levy (加收滞纳金). */
public enum LateFeeCondition implements Condition {
    /** The employer was ordered to pay within a time (责令限期缴纳). */
    ORDERED_TO_PAY(
            "已责令限期缴纳",
            "ordered to pay within a time",
            Basis.of("cn-disabled-employment-regulation", "第二十七条"),
            Basis.of("sh-disabled-persons", "第五十六条第一款"),
            Basis.of("zj-disabled-persons", "第三十六条")),
    /** It did not pay within that time; in Zhejiang the fee does not wait for it (逾期仍不缴纳). */
    ORDER_NOT_KEPT(
            "逾期仍未缴纳",
            "did not pay within the time ordered",
            Basis.of("cn-disabled-employment-regulation", "第二十七条"),
            Basis.of("sh-disabled-persons", "第五十六条第一款"),
            Basis.of("zj-disabled-persons", "第三十六条"));

    private final Clause clause;

    LateFeeCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
