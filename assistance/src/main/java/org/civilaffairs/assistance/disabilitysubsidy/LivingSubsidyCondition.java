package org.civilaffairs.assistance.disabilitysubsidy;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the living subsidy (困难残疾人生活补贴条件), in the order of the opinion. */
public enum LivingSubsidyCondition implements Condition {
    /** The person holds a valid disability certificate. */
    HOLDS_DISABILITY_CERTIFICATE(
            "持有残疾人证", "holds a disability certificate", Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象")),
    /** The person belongs to one of the groups below. */
    OF_A_GROUP_IN_HARDSHIP(
            "属于困难残疾人",
            "belongs to a group in hardship",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象"),
            Basis.of("cn-disabled-persons-law", "第四十八条第一款"),
            Basis.of("cn-disabled-persons-law", "第四十八条第二款")),
    /** The household is on the subsistence allowance; included everywhere. */
    IN_SUBSISTENCE_HOUSEHOLD(
            "最低生活保障家庭中的残疾人",
            "is of a household on the subsistence allowance",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象")),
    /** The household is a margin household, where the locality includes these. */
    IN_MARGIN_HOUSEHOLD(
            "最低生活保障边缘（低收入）家庭中的残疾人，当地已纳入",
            "is of a margin household, where these are included",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象")),
    /** The locality has included the person as being in another hardship. */
    OF_ANOTHER_LOCAL_GROUP(
            "当地规定的其他困难残疾人",
            "is of another group that the locality includes",
            Basis.of("cn-disability-subsidies-opinion-2015", "补贴对象")),
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
    /** The person draws neither the orphans' allowance nor the unattended children's subsidy in full. */
    NO_ALLOWANCE_OF_CHILDREN(
            "未享受孤儿基本生活保障，未全额领取事实无人抚养儿童补贴",
            "draws no orphan allowance and no full subsidy of unattended children",
            Basis.of("cn-disability-subsidies-opinion-2015", "政策衔接"),
            Basis.of("cn-unattended-children-opinion", "三（一）")),
    /** No higher welfare living allowance is due; of equal ones either may be chosen. */
    NO_HIGHER_WELFARE_LIVING_ALLOWANCE(
            "没有更高的福利性生活补贴（择高享受其一）",
            "is due no higher welfare living allowance (the higher one only)",
            Basis.of("cn-disability-subsidies-opinion-2015", "政策衔接"));

    private final Clause clause;

    LivingSubsidyCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
