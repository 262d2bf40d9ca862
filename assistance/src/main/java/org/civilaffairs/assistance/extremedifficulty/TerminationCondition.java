package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** On which grounds support ends (终止救助供养情形), in the order of the text. */
public enum TerminationCondition implements Condition {
    /** At least one of the grounds below exists. */
    GROUND_EXISTS(
            "有终止救助供养的情形",
            "a ground to end support exists",
            Basis.of("cn-social-assistance-law-2026", "第四十七条"),
            Basis.of("cn-tekun-measures", "第九条"),
            Basis.of("cn-tekun-measures", "第二十四条"),
            Basis.of("cn-social-assistance-measures", "第十八条")),
    /** A minor has chosen the allowance of orphans or unattended children and is no longer recognised. */
    ON_CHILD_ALLOWANCE(
            "未成年人选择纳入孤儿、事实无人抚养儿童基本生活保障",
            "a minor has chosen the allowance of orphans or unattended children",
            Basis.of("cn-tekun-measures", "第九条")),
    /** Dead, declared dead or declared missing. */
    DEAD_OR_MISSING(
            "死亡或者被宣告死亡、宣告失踪", "dead, declared dead or declared missing", Basis.of("cn-tekun-measures", "第二十四条第一项")),
    /** Labour capacity was gained or regained. */
    CAPABLE_OF_LABOUR(
            "具备或者恢复劳动能力",
            "labour capacity gained or regained",
            Basis.of("cn-social-assistance-law-2026", "第十六条第三款"),
            Basis.of("cn-tekun-measures", "第二十四条第二项"),
            Basis.of("sh-social-assistance-2018", "第十九条第二款"),
            Basis.of("sh-social-assistance-2024", "第十九条第二款")),
    /** Sentenced and serving in prison. */
    IN_PRISON("依法被判处刑罚且在监狱服刑", "sentenced and serving in prison", Basis.of("cn-tekun-measures", "第二十四条第三项")),
    /** Income or property is no longer within the conditions. */
    LIVELIHOOD_GAINED(
            "收入和财产状况不再符合规定",
            "income or property is no longer within the conditions",
            Basis.of("cn-tekun-measures", "第二十四条第四项"),
            Basis.of("cn-tekun-measures", "第六条")),
    /** One who owes maintenance is able or became so. */
    OBLIGOR_ABLE(
            "法定义务人具有履行义务能力",
            "one who owes maintenance is able",
            Basis.of("cn-tekun-measures", "第二十四条第五项"),
            Basis.of("cn-tekun-measures", "第八条")),
    /** The person applied to leave. */
    LEFT_VOLUNTARILY("自愿申请退出", "left on the own application", Basis.of("cn-tekun-measures", "第二十四条第六项"));

    private final Clause clause;

    TerminationCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
