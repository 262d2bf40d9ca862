package org.civilaffairs.assistance.medicalassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What is asked of the balance of a fund (基金结余要求). */
public enum MedicalFundCondition implements Condition {
    /** The accumulated balance is not above the share of what was raised in the year; equal is within. */
    BALANCE_WITHIN_LIMIT(
            "累计结余不超过当年筹集总额的规定比例",
            "balance is within the share of what was raised",
            Basis.of("cn-medical-assistance-fund-measures", "第十四条"));

    private final Clause clause;

    MedicalFundCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
