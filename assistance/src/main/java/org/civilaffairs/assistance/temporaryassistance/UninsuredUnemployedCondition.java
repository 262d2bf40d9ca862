package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the one-off grant to uninsured unemployed people (未参保失业人员一次性临时救助条件). */
public enum UninsuredUnemployedCondition implements Condition {
    /** The epidemic keeps the person from going back to work. */
    BECAUSE_OF_EPIDEMIC(
            "受疫情影响无法返岗复工", "the epidemic keeps the person from work", Basis.of("cn-dibao-safety-net-notice", "二（一）")),
    /** The person has had no income for three months in a row; three are enough. */
    MONTHS_WITHOUT_INCOME(
            "连续3个月无收入来源", "without income for three months in a row", Basis.of("cn-dibao-safety-net-notice", "二（一）")),
    /** Life is hard. */
    IN_HARDSHIP("生活困难", "in hardship", Basis.of("cn-dibao-safety-net-notice", "二（一）")),
    /** Unemployment insurance does not cover the person. */
    OUTSIDE_UNEMPLOYMENT_INSURANCE(
            "失业保险政策无法覆盖",
            "unemployment insurance does not cover the person",
            Basis.of("cn-dibao-safety-net-notice", "二（一）")),
    /** The person is not covered by the allowance. */
    OUTSIDE_SUBSISTENCE(
            "未纳入低保范围", "is not covered by the subsistence allowance", Basis.of("cn-dibao-safety-net-notice", "二（一）"));

    private final Clause clause;

    UninsuredUnemployedCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
