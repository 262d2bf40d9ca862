package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for temporary assistance (临时救助条件), in the order of the law. */
public enum TemporaryCondition implements Condition {
    /** Basic life is for a time in serious difficulty. */
    BASIC_LIFE_IN_SERIOUS_DIFFICULTY(
            "基本生活暂时出现严重困难",
            "basic life is for a time in serious difficulty",
            Basis.of("cn-social-assistance-law-2026", "第二十九条"),
            Basis.of("cn-social-assistance-measures", "第四十七条"),
            Basis.of("cn-temporary-assistance-opinion", "二（一）"),
            Basis.of("sh-social-assistance-2018", "第十五条"),
            Basis.of("sh-social-assistance-2024", "第十五条"),
            Basis.of("zj-social-assistance", "第三十八条第一款")),
    /** Emergency type: an accident, a sudden serious illness, a disaster after its relief, or another special hardship is the cause. */
    CAUSED_BY_SUDDEN_HARDSHIP(
            "急难型：因意外事件、突发重大疾病等困难",
            "emergency: caused by an accident, sudden serious illness or the like",
            Basis.of("cn-social-assistance-law-2026", "第二十九条"),
            Basis.of("cn-social-assistance-measures", "第四十七条"),
            Basis.of("cn-temporary-assistance-opinion", "二（一）"),
            Basis.of("cn-dibao-safety-net-notice", "二（二）"),
            Basis.of("sh-social-assistance-2018", "第十五条第一款第一项"),
            Basis.of("sh-social-assistance-2024", "第十五条第一款第一项"),
            Basis.of("zj-social-assistance", "第三十八条第二款第一项")),
    /** Emergency type: help is needed at once. */
    HELP_NEEDED_AT_ONCE(
            "急难型：需要立即采取救助措施", "emergency: help is needed at once", Basis.of("cn-temporary-assistance-opinion", "二（一）")),
    /** Expenditure type: necessary expenditure rose suddenly beyond what the family can bear. */
    EXPENDITURE_BEYOND_CAPACITY(
            "支出型：生活必需支出突然增加超出家庭承受能力",
            "expenditure: necessary expenditure rose suddenly beyond capacity",
            Basis.of("cn-social-assistance-law-2026", "第二十九条"),
            Basis.of("cn-social-assistance-measures", "第四十七条"),
            Basis.of("cn-temporary-assistance-opinion", "二（一）"),
            Basis.of("cn-temporary-assistance-opinion", "二（二）"),
            Basis.of("sh-social-assistance-2018", "第十五条第一款第二项"),
            Basis.of("sh-social-assistance-2024", "第十五条第一款第二项"),
            Basis.of("zj-social-assistance", "第三十八条第二款第二项")),
    /** The applicants are of a class that the place helps, where it names classes. */
    OF_A_CLASS_HELPED_HERE(
            "属于当地规定的临时救助对象",
            "of a class that the place helps",
            Basis.of("cn-social-assistance-law-2026", "第二十九条"),
            Basis.of("zj-social-assistance", "第三十八条第二款"),
            Basis.of("sh-social-assistance-2018", "第十五条"),
            Basis.of("sh-social-assistance-2024", "第十五条")),
    /** Zhejiang: other assistance does not cover the case, or is not enough. */
    OTHER_ASSISTANCE_NOT_ENOUGH(
            "不属于其他社会救助范围或者救助后仍然困难",
            "other assistance does not cover it or is not enough",
            Basis.of("zj-social-assistance", "第三十八条第一款")),
    /** Expenditure type: the income per member is below the disposable income of a resident in the year before, in principle; families of the allowance and people in extreme difficulty need not show it. */
    INCOME_BELOW_DISPOSABLE_INCOME(
            "支出型：人均可支配收入低于当地上年度人均可支配收入（低保、特困除外）",
            "expenditure: income per member is below last year's disposable income (save basic assistance)",
            Basis.of("cn-temporary-assistance-opinion", "二（一）"),
            Basis.of("cn-temporary-assistance-opinion", "二（二）")),
    /** Expenditure type: the property is within the local limits; families of the allowance and people in extreme difficulty need not show it. */
    PROPERTY_WITHIN_LIMIT(
            "支出型：家庭财产状况符合当地规定（低保、特困除外）",
            "expenditure: property is within the local limit (save basic assistance)",
            Basis.of("cn-temporary-assistance-opinion", "二（一）"),
            Basis.of("cn-temporary-assistance-opinion", "二（二）"));

    private final Clause clause;

    TemporaryCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
