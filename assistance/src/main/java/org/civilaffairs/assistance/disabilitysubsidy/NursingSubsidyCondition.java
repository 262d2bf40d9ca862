package org.civilaffairs.assistance.disabilitysubsidy;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the nursing subsidy (重度残疾人护理补贴条件), in the order of the opinion; income is not asked. */
public enum NursingSubsidyCondition implements Condition {
    /** The certificate is of grade 1 or 2 of any category, or of another grade that the locality includes. */
    OF_AN_INCLUDED_GRADE(
            "残疾等级属于补贴范围（一级、二级，或当地扩大的等级）",
            "is disabled of grade 1 or 2, or of another included grade",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象"),
            Basis.of("cn-disabled-persons-law", "第四十八条第四款"),
            Basis.of("cn-disability-prevention-regulation", "第二十六条第一款"),
            Basis.of("sh-disabled-persons", "第十四条第二款")),
    /** The disability causes special care for six months at least; exactly six are enough. */
    NEEDS_LONG_TERM_CARE(
            "需要长期照护（持续6个月以上）",
            "needs long-term care (six months or more)",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象"),
            Basis.of("cn-disabled-persons-law", "第四十八条第四款")),
    /** The person is not supported as being in extreme difficulty. */
    OUTSIDE_EXTREME_DIFFICULTY(
            "未纳入特困人员救助供养",
            "is not supported as a person in extreme difficulty",
            Basis.of("cn-disability-subsidies-opinion-2015", "政策衔接")),
    /** The person draws no nursing fee of work injury insurance. */
    NO_WORK_INJURY_NURSING_FEE(
            "未领取工伤保险生活护理费",
            "draws no nursing fee of work injury insurance",
            Basis.of("cn-disability-subsidies-opinion-2015", "政策衔接")),
    /** The person draws no other care that the locality does not let be drawn beside. */
    NO_EXCLUDING_CARE_SCHEME(
            "未享受当地规定不得同时享受的其他照护待遇",
            "draws no other care that the locality excludes",
            Basis.of("cn-disability-subsidies-opinion-2015", "政策衔接")),
    /** No higher welfare nursing allowance is due; of equal ones either may be chosen. */
    NO_HIGHER_WELFARE_NURSING_ALLOWANCE(
            "没有更高的福利性护理补贴（择高享受其一）",
            "is due no higher welfare nursing allowance (the higher one only)",
            Basis.of("cn-disability-subsidies-opinion-2015", "政策衔接"));

    private final Clause clause;

    NursingSubsidyCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
