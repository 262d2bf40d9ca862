package org.civilaffairs.assistance.rehabilitation;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for rehabilitation (残疾儿童康复救助条件). */
public enum RehabilitationCondition implements Condition {
    /** The child has not reached the age; 0 to 6 is read as the day before the seventh birthday. */
    BELOW_AGE(
            "在救助年龄范围内",
            "is below the age to which children are helped",
            Basis.of("cn-disabled-children-rehab-opinion", "二（一）"),
            Basis.of("cn-disability-prevention-regulation", "第二十六条第一款")),
    /** The child has a disability on the list, or autism. */
    OF_A_LISTED_DISABILITY(
            "有所列残疾或者孤独症",
            "has a disability on the list, or autism",
            Basis.of("cn-disabled-children-rehab-opinion", "二（一）"),
            Basis.of("cn-disability-prevention-regulation", "第二十六条第一款")),
    /** Allowance, extreme difficulty, orphan, welfare institution, or another hardship that the locality recognises. */
    IN_HARDSHIP(
            "属于低保、特困、孤儿、机构收养或其他经济困难家庭",
            "is of a family in hardship, an orphan or in an institution",
            Basis.of("cn-disabled-children-rehab-opinion", "二（一）"),
            Basis.of("cn-disability-prevention-regulation", "第二十六条第一款"));

    private final Clause clause;

    RehabilitationCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
