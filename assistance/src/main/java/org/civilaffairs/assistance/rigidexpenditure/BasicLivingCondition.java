package org.civilaffairs.assistance.rigidexpenditure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the basic living assistance of Zhejiang (基本生活救助条件). */
public enum BasicLivingCondition implements Condition {
    /** The household is registered in the place. */
    REGISTERED_IN_PLACE("本地户籍家庭", "household is registered in the place", Basis.of("zj-social-assistance", "第四十一条")),
    /** Necessary expenditure for serious illness or the like is beyond what the family can bear. */
    EXPENDITURE_BEYOND_CAPACITY(
            "必需支出超出家庭承受能力",
            "necessary expenditure is beyond what the family can bear",
            Basis.of("zj-social-assistance", "第四十一条")),
    /** The actual level of living is below the subsistence standard. */
    LIVES_BELOW_STANDARD(
            "实际生活水平低于最低生活保障标准",
            "the actual level of living is below the subsistence standard",
            Basis.of("zj-social-assistance", "第四十一条"));

    private final Clause clause;

    BasicLivingCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
