package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the support of people in extreme difficulty (特困人员认定条件), in the order of the law. */
public enum ExtremeDifficultyCondition implements Condition {
    /** The person is registered in the place, or may apply there by a residence permit where the text of the day lets it. */
    REGISTERED_IN_PLACE(
            "本人户籍在本地（或可凭居住证申请）",
            "person is registered in the place (or may apply by residence permit)",
            Basis.of("cn-social-assistance-law-2026", "第三十七条第一款"),
            Basis.of("cn-tekun-measures", "第十条第一款"),
            Basis.of("cn-social-assistance-measures", "第十六条第一款"),
            Basis.of("sh-social-assistance-2018", "第十三条"),
            Basis.of("sh-social-assistance-2024", "第十三条"),
            Basis.of("zj-social-assistance", "第十五条第一款")),
    /** The person is alive, not declared dead and not declared missing: support would have to end at once. */
    NEITHER_DEAD_NOR_MISSING(
            "未死亡、未被宣告死亡或者宣告失踪", "neither dead nor declared dead or missing", Basis.of("cn-tekun-measures", "第二十四条第一项")),
    /** The person is not sentenced and serving in prison: support would have to end at once. */
    NOT_IN_PRISON("未在监狱服刑", "is not serving a sentence in prison", Basis.of("cn-tekun-measures", "第二十四条第三项")),
    /** The person has no labour capacity, in any of the ways below. */
    WITHOUT_LABOUR_CAPACITY(
            "无劳动能力",
            "has no labour capacity",
            Basis.of("cn-social-assistance-law-2026", "第十六条第一款"),
            Basis.of("cn-social-assistance-measures", "第十四条"),
            Basis.of("cn-tekun-measures", "第四条第一项"),
            Basis.of("sh-social-assistance-2018", "第十三条第一项"),
            Basis.of("sh-social-assistance-2024", "第十三条第一项"),
            Basis.of("zj-social-assistance", "第十四条第一款")),
    /** Aged 60 or more; the birthday counts. */
    ELDERLY("六十周岁以上的老年人", "aged 60 or more", Basis.of("cn-tekun-measures", "第五条第一项")),
    /** A minor of the programme: under 16; supported since then and still within its ages or at school. */
    MINOR(
            "未成年人（未满十六周岁，或者已供养而继续供养）",
            "a minor: under 16, or supported as one and still covered",
            Basis.of("cn-social-assistance-law-2026", "第十六条第三款"),
            Basis.of("cn-tekun-measures", "第五条第二项"),
            Basis.of("cn-tekun-measures", "第二十四条第二款"),
            Basis.of("sh-social-assistance-2018", "第十九条第二款"),
            Basis.of("sh-social-assistance-2024", "第十九条第二款")),
    /** Intellectual or mental disability of grade 1 to 3, physical of grade 1 or 2, visual of grade 1. */
    LISTED_DISABILITY(
            "一至三级智力、精神残疾，一、二级肢体残疾，一级视力残疾",
            "disability: intellectual or mental grade 1 to 3, physical 1 or 2, visual 1",
            Basis.of("cn-tekun-measures", "第五条第三项")),
    /** Of a further class without labour capacity that the province has set. */
    LISTED_BY_PROVINCE(
            "省级政府规定的其他情形",
            "of a further class that the province has set",
            Basis.of("cn-social-assistance-law-2026", "第十六条第一款"),
            Basis.of("cn-tekun-measures", "第五条第四项")),
    /** The own income is below the subsistence standard; equal is not below. */
    INCOME_BELOW_STANDARD(
            "本人收入低于当地最低生活保障标准",
            "own income is below the subsistence standard",
            Basis.of("cn-social-assistance-law-2026", "第十六条第一款"),
            Basis.of("cn-social-assistance-measures", "第十四条"),
            Basis.of("cn-social-assistance-law-2026", "第二十三条"),
            Basis.of("cn-tekun-measures", "第四条第二项"),
            Basis.of("cn-tekun-measures", "第六条"),
            Basis.of("sh-social-assistance-2018", "第十三条第二项"),
            Basis.of("sh-social-assistance-2024", "第十三条第二项"),
            Basis.of("zj-social-assistance", "第十四条第一款")),
    /** The property is within the limit of people in extreme difficulty. */
    PROPERTY_WITHIN_LIMIT(
            "财产符合特困人员财产状况规定",
            "property is within the limit",
            Basis.of("cn-social-assistance-law-2026", "第二十三条"),
            Basis.of("cn-tekun-measures", "第六条第一款"),
            Basis.of("cn-tekun-measures", "第七条"),
            Basis.of("sh-social-assistance-2018", "第十三条第二项"),
            Basis.of("sh-social-assistance-2024", "第十三条第二项"),
            Basis.of("zj-social-assistance", "第十四条第一款")),
    /** Nobody owes maintenance, or none of those who do is able. */
    NO_ABLE_OBLIGOR(
            "无法定义务人或者法定义务人均无履行义务能力",
            "nobody who owes maintenance is able",
            Basis.of("cn-social-assistance-law-2026", "第十六条第一款"),
            Basis.of("cn-social-assistance-measures", "第十四条"),
            Basis.of("cn-tekun-measures", "第四条第三项"),
            Basis.of("cn-tekun-measures", "第八条"),
            Basis.of("cn-civil-code-family", "第一千零五十九条"),
            Basis.of("cn-civil-code-family", "第一千零六十七条"),
            Basis.of("cn-civil-code-family", "第一千零七十四条"),
            Basis.of("cn-civil-code-family", "第一千零七十五条"),
            Basis.of("sh-social-assistance-2018", "第十三条第三项"),
            Basis.of("sh-social-assistance-2024", "第十三条第三项"),
            Basis.of("zj-social-assistance", "第十四条第一款")),
    /** A minor has not chosen the allowance of orphans or unattended children instead. */
    NOT_ON_CHILD_ALLOWANCE(
            "未选择纳入孤儿、事实无人抚养儿童基本生活保障",
            "has not chosen the allowance of orphans or unattended children",
            Basis.of("cn-tekun-measures", "第九条"));

    private final Clause clause;

    ExtremeDifficultyCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
