package org.civilaffairs.assistance.disabilitysubsidy;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for arrears of the two subsidies (补发条件). */
public enum DisabilityArrearsCondition implements Condition {
    /** In at least one month more of one subsidy was due than was paid. */
    MORE_SUBSIDY_WAS_DUE_THAN_PAID;

    private final Clause clause = Clause.of(
            "应发补贴高于已发补贴",
            "more of a subsidy was due than was paid",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象"),
            Basis.of("cn-disabled-persons-law", "第四十八条第二款"),
            Basis.of("cn-disabled-persons-law", "第四十八条第四款"));

    @Override
    public Clause clause() {
        return clause;
    }
}
