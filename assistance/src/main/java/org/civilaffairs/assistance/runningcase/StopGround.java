package org.civilaffairs.assistance.runningcase;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** A ground on which the allowance is stopped or its procedure ended (停止、终止事由); which ones a place has is a figure. */
public enum StopGround implements Condition {
    /** There is at least one of the grounds below. */
    GROUND_EXISTS(
            "有停止、终止的事由",
            "there is a ground",
            Basis.of("cn-social-assistance-law-2026", "第四十七条"),
            Basis.of("cn-social-assistance-measures", "第十三条第三款"),
            Basis.of("sh-social-assistance-2018", "第四十五条第二款"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款"),
            Basis.of("zj-social-assistance", "第五十一条第一款")),
    /** The family no longer meets the conditions (不再符合条件). */
    NO_LONGER_ELIGIBLE(
            "不再符合条件",
            "no longer meets the conditions",
            Basis.of("cn-social-assistance-law-2026", "第四十七条"),
            Basis.of("cn-social-assistance-measures", "第十三条第三款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十二条第一款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十一条"),
            Basis.of("cn-dibao-safety-net-notice", "五（五）"),
            Basis.of("sh-social-assistance-2018", "第四十五条第二款第二项"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款第二项"),
            Basis.of("zj-social-assistance", "第五十一条第一款第一项")),
    /** The assistance was obtained by deception (骗取). */
    DECEPTION(
            "采取虚报、隐瞒、伪造等手段骗取",
            "obtained by deception",
            Basis.of("cn-social-assistance-law-2026", "第七十三条"),
            Basis.of("cn-social-assistance-measures", "第六十八条"),
            Basis.of("cn-dibao-safety-net-notice", "五（五）"),
            Basis.of("sh-social-assistance-2018", "第四十五条第二款第一项"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款第一项"),
            Basis.of("zj-social-assistance", "第五十一条第一款第四项")),
    /** A member without good reason does not cooperate in the confirmation (无正当理由拒不配合审核确认). */
    CONFIRMATION_REFUSED(
            "无正当理由拒不配合审核确认工作",
            "no cooperation in the confirmation, without good reason",
            Basis.of("cn-dibao-confirmation-measures", "第二十九条")),
    /** Suitable work was refused three times in a row without good reason (连续三次拒绝介绍的工作). */
    WORK_REFUSED(
            "无正当理由连续三次拒绝介绍的合适工作",
            "suitable work refused in a row without good reason",
            Basis.of("cn-social-assistance-measures", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第三十四条"),
            Basis.of("sh-social-assistance-2018", "第四十五条第二款第六项"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款第六项"),
            Basis.of("zj-social-assistance", "第三十六条")),
    /** Income and property were not declared truthfully as prescribed; only in Zhejiang (不如实申报). */
    DECLARED_UNTRUTHFULLY(
            "不按照规定如实申报家庭收入和财产状况",
            "income and property not declared truthfully",
            Basis.of("zj-social-assistance", "第五十一条第一款第二项")),
    /** A check of the circumstances is refused; in Shanghai and Zhejiang (拒绝核查). */
    CHECK_REFUSED(
            "拒绝接受、配合核查",
            "a check of the circumstances refused",
            Basis.of("sh-social-assistance-2018", "第四十五条第二款第三项"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款第三项"),
            Basis.of("zj-social-assistance", "第五十一条第一款第三项")),
    /** High consumption that does not fit the income and cannot be explained; only in Shanghai (高消费). */
    UNEXPLAINED_CONSUMPTION(
            "存在与收入水平不相符的高消费行为且无法说明正当理由",
            "high consumption beyond the income, not explained",
            Basis.of("sh-social-assistance-2018", "第四十五条第二款第四项"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款第四项")),
    /** Gambling, drugs and the like during the assistance; only in Shanghai (赌博、吸毒等). */
    UNLAWFUL_ACTIVITY(
            "救助期间参与赌博、吸毒等违法活动",
            "gambling, drugs and the like during the assistance",
            Basis.of("sh-social-assistance-2018", "第四十五条第二款第五项"),
            Basis.of("sh-social-assistance-2024", "第四十五条第二款第五项")),
    /** Another case of which a law or regulation says so; only in Zhejiang (其他情形). */
    OTHER_STATUTORY_CASE(
            "法律、法规规定的其他情形",
            "another case named by a law or regulation",
            Basis.of("zj-social-assistance", "第五十一条第一款第五项"));

    private final Clause clause;

    StopGround(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
