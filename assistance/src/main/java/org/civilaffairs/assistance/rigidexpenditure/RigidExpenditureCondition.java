package org.civilaffairs.assistance.rigidexpenditure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a rigid-expenditure household (刚性支出困难家庭认定条件), in the order of the law. */
public enum RigidExpenditureCondition implements Condition {
    /** The household is registered in the place, where the place asks for it. */
    REGISTERED_IN_PLACE(
            "本地户籍家庭",
            "household is registered in the place",
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条")),
    /**
     * The household is covered neither by the allowance nor by support in extreme difficulty and, from 2025-01-01, is no margin
     * household.
     */
    OUTSIDE_OTHER_CLASSES(
            "未纳入低保、特困供养且（2025年1月1日起）未被认定为低保边缘家庭",
            "is in neither allowance nor extreme difficulty (from 2025: nor a margin household)",
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第一项"),
            Basis.of("sh-social-assistance-2018", "第九条"),
            Basis.of("sh-social-assistance-2024", "第九条"),
            Basis.of("sh-social-assistance-2018", "第十七条"),
            Basis.of("sh-social-assistance-2024", "第十七条")),
    /** The income per member is below the disposable income of a resident in the year before; equal is not below. */
    INCOME_BELOW_DISPOSABLE_INCOME(
            "人均收入低于上年度当地居民人均可支配收入",
            "income per member is below last year's disposable income of residents",
            Basis.of("cn-social-assistance-law-2026", "第二十二条"),
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第二项"),
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条")),
    /** The property is within the local limits; in Shanghai those of margin households. */
    PROPERTY_WITHIN_LIMIT(
            "家庭财产状况符合当地规定",
            "property is within the local limit",
            Basis.of("cn-social-assistance-law-2026", "第二十二条"),
            Basis.of("cn-social-assistance-law-2026", "第二十三条"),
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第三项"),
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条")),
    /** Rigid expenditure of twelve months is above the prescribed share of the income; equal is not above. */
    EXPENDITURE_EXCEEDS_SHARE(
            "刚性支出占总收入比例超过规定比例",
            "rigid expenditure is above the prescribed share of the income",
            Basis.of("cn-social-assistance-law-2026", "第二十二条"),
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第四项"),
            Basis.of("cn-rigid-expenditure-measures", "第五条"),
            Basis.of("cn-rigid-expenditure-measures", "第九条")),
    /** Shanghai: expenditure overburdens the household in one of the two ways that follow. */
    EXPENDITURE_OVERBURDENS(
            "具有必需支出负担过重的情形之一",
            "expenditure overburdens in one of two ways",
            Basis.of("sh-social-assistance-2018", "第十二条"),
            Basis.of("sh-social-assistance-2024", "第十二条")),
    /** Shanghai: what is left after necessary expenditure is below the subsistence standard for each member. */
    INCOME_AFTER_EXPENDITURE_BELOW_STANDARD(
            "扣除必需支出后月人均收入低于低保标准",
            "income left after expenditure is below the subsistence standard",
            Basis.of("sh-social-assistance-2018", "第十二条第一项"),
            Basis.of("sh-social-assistance-2024", "第十二条第一项"),
            Basis.of("sh-social-assistance-2018", "第十八条第二款"),
            Basis.of("sh-social-assistance-2024", "第十八条第二款")),
    /** Shanghai: medical expenditure of the year reaches the prescribed share of the income; from 2026-07-01 it must exceed it. */
    MEDICAL_EXPENDITURE_REACHES_SHARE(
            "年医疗支出占比达到规定比例（2026年7月1日起须超过）",
            "medical expenditure reaches its share of income (from 2026-07-01: exceeds)",
            Basis.of("cn-social-assistance-law-2026", "第二十二条"),
            Basis.of("sh-social-assistance-2018", "第十二条第二项"),
            Basis.of("sh-social-assistance-2024", "第十二条第二项")),
    /** The other conditions of the locality are met, where it has set any. */
    OTHER_CONDITIONS_MET(
            "符合当地规定的其他条件",
            "the other conditions of the locality are met",
            Basis.of("cn-rigid-expenditure-measures", "第四条第一款第五项"));

    private final Clause clause;

    RigidExpenditureCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
