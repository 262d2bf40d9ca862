package org.civilaffairs.assistance.rigidexpenditure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the living assistance of Shanghai (生活救助条件), in the order of the regulation. */
public enum LivingAssistanceCondition implements Condition {
    /** The household is registered in the place. */
    REGISTERED_IN_PLACE(
            "本地户籍家庭",
            "household is registered in the place",
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条"),
            Basis.of("sh-social-assistance-2018", "第三十六条第一款"),
            Basis.of("sh-social-assistance-2024", "第三十六条第一款")),
    /** The household is covered neither by the allowance nor by support in extreme difficulty. */
    OUTSIDE_BASIC_ASSISTANCE(
            "未纳入最低生活保障、特困人员供养",
            "is in neither allowance nor extreme difficulty",
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第一项"),
            Basis.of("sh-social-assistance-2018", "第九条"),
            Basis.of("sh-social-assistance-2024", "第九条")),
    /** The income per member of the year is below the disposable income of a resident in the year before; margin households need not show it. */
    INCOME_BELOW_DISPOSABLE_INCOME(
            "年人均收入低于上年度全市居民人均可支配收入（或为低保边缘家庭）",
            "income per member is below last year's disposable income (or margin household)",
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条"),
            Basis.of("sh-social-assistance-2018", "第十七条第二款"),
            Basis.of("sh-social-assistance-2024", "第十七条第二款")),
    /** The property is within the limits of margin households; recognised ones need not show it. */
    PROPERTY_WITHIN_MARGIN_LIMIT(
            "财产符合低保边缘家庭规定（或为低保边缘家庭）",
            "property is within the limit of margin households (or margin household)",
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条"),
            Basis.of("sh-social-assistance-2018", "第十七条第二款"),
            Basis.of("sh-social-assistance-2024", "第十七条第二款")),
    /** What is left after necessary expenditure is below the subsistence standard for each member; equal is not below. */
    INCOME_AFTER_EXPENDITURE_BELOW_STANDARD(
            "扣除必需支出后月人均收入低于低保标准",
            "income left after expenditure is below the subsistence standard",
            Basis.of("sh-social-assistance-2018", "第十二条第一项"),
            Basis.of("sh-social-assistance-2024", "第十二条第一项"),
            Basis.of("sh-social-assistance-2018", "第十七条第二款"),
            Basis.of("sh-social-assistance-2024", "第十七条第二款"),
            Basis.of("sh-social-assistance-2018", "第十八条第二款"),
            Basis.of("sh-social-assistance-2024", "第十八条第二款"));

    private final Clause clause;

    LivingAssistanceCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
