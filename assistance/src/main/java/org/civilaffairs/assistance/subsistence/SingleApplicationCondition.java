package org.civilaffairs.assistance.subsistence;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold to be covered apart from the family (单独申请条件), and the ways to be admitted to it. */
public enum SingleApplicationCondition implements Condition {
    /** The person is of one of the classes that may apply alone. */
    OF_A_CLASS_THAT_MAY_APPLY_ALONE(
            "属于可以单独提出申请的人员",
            "is of a class that may apply apart from the family",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第八条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十条")),
    /** Way: disability of grade 1 or 2, or intellectual or mental of grade 3, in a margin household. */
    DISABLED_IN_MARGIN_HOUSEHOLD(
            "边缘家庭中的一、二级残疾人或三级智力、精神残疾人",
            "disabled (grade 1, 2; grade 3 intellectual, mental) in a margin household",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第八条第一款第一项")),
    /** Way: seriously ill, in a margin household. */
    ILL_IN_MARGIN_HOUSEHOLD(
            "边缘家庭中患重特大疾病的人员",
            "seriously ill in a margin household",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第八条第一款第二项")),
    /** Way: clergy living in a place of worship for three years or more. */
    CLERGY_IN_PLACE_OF_WORSHIP(
            "在宗教场所居住三年以上的宗教教职人员",
            "clergy living in a place of worship for three years or more",
            Basis.of("cn-dibao-confirmation-measures", "第八条第一款第三项"),
            Basis.of("cn-dibao-approval-measures-trial", "第十条第二项")),
    /** Way: a class that a civil affairs department of county level or above has set. */
    LOCALLY_LISTED(
            "县级以上民政部门规定的其他特殊困难人员",
            "of another class that county civil affairs or above has set",
            Basis.of("cn-dibao-confirmation-measures", "第八条第一款第四项")),
    /** Way: adult, without work, severely disabled; from 2022-10-20, whatever the family is. */
    UNEMPLOYED_ADULT_SEVERELY_DISABLED(
            "成年无业重度残疾人", "adult without work and severely disabled", Basis.of("cn-dibao-safety-net-notice", "一（一）")),
    /** Way: of a class listed as in real special hardship, in a margin household; from 2026-07-01. */
    SPECIAL_HARDSHIP_IN_MARGIN_HOUSEHOLD(
            "边缘家庭中确有特殊困难人员",
            "in real special hardship in a margin household",
            Basis.of("cn-social-assistance-law-2026", "第二十一条第二款")),
    /** Way until 2021-06-30: adult, severely disabled, unable to work, registered apart, of a family in hardship. */
    SEPARATELY_REGISTERED_SEVERELY_DISABLED(
            "困难家庭中丧失劳动能力且单独立户的成年重度残疾人",
            "adult, severely disabled, unable to work and registered apart, of a family in hardship",
            Basis.of("cn-dibao-approval-measures-trial", "第十条第一项")),
    /** The person is registered in the place. */
    REGISTERED_IN_PLACE(SubsistenceCondition.REGISTERED_IN_PLACE),
    /** The own income is below the standard; equal is not below. */
    INCOME_BELOW_STANDARD(
            Text.of("本人收入低于最低生活保障标准", "own income is below the subsistence standard"),
            SubsistenceCondition.INCOME_BELOW_STANDARD.bases()),
    /** The own property is within the local limit. */
    PROPERTY_WITHIN_LIMIT(
            Text.of("本人财产状况符合规定", "own property is within the local limit"),
            SubsistenceCondition.PROPERTY_WITHIN_LIMIT.bases());

    private final Clause clause;

    SingleApplicationCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    SingleApplicationCondition(SubsistenceCondition same) {
        this.clause = same.clause();
    }

    SingleApplicationCondition(Text title, List<Basis> bases) {
        this.clause = new Clause(title, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
