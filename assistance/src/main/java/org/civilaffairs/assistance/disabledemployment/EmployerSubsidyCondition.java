package org.civilaffairs.assistance.disabledemployment;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the social insurance subsidy (集中就业社会保险补贴). */
public enum EmployerSubsidyCondition implements Condition {
    /** There is at least one disabled employee for whom the subsidy is due. */
    HAS_SUBSIDISED_EMPLOYEES(
            "有符合补贴条件的残疾人职工",
            "has disabled employees for whom the subsidy is due",
            Basis.of("sh-disabled-persons", "第三十一条"));

    private final Clause clause;

    EmployerSubsidyCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
