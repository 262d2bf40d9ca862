package org.civilaffairs.assistance.evaluation;

import java.util.List;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The indicators that can be computed (可计算的绩效指标); each says what is counted out of what. */
public enum Indicator implements Titled {
    /** Cases decided in time, of cases decided (按期办结的案件占办结案件). */
    DECIDED_IN_TIME(
            "按期办结的案件占办结案件",
            "cases decided in time, of cases decided",
            Basis.of("cn-social-assistance-law-2026", "第四十四条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十二条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条"),
            Basis.of("cn-social-assistance-measures", "第十一条")),
    /** Reviews done by the day due, of reviews due (按期完成的核查占应完成核查). */
    REVIEWED_IN_TIME(
            "按期完成的核查占应完成核查",
            "reviews done by the day due, of reviews due",
            Basis.of("cn-social-assistance-law-2026", "第四十六条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十一条"),
            Basis.of("cn-social-assistance-measures", "第十三条")),
    /** Cases visited, of cases to be visited in the sample (已抽查案件占应抽查案件). */
    SAMPLE_VISITED(
            "已抽查案件占应抽查案件",
            "cases visited, of cases to be visited in the sample",
            Basis.of("cn-tekun-measures", "第十六条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条")),
    /** Homes visited, of families registered as relatives of staff (近亲属备案家庭中已入户调查的). */
    RELATIVES_VISITED(
            "近亲属备案家庭中已入户调查的",
            "homes visited, of families registered as relatives of staff",
            Basis.of("cn-dibao-confirmation-measures", "第二十条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条")),
    /** Refusals told in time, of refusals (按期书面告知的不予确认占全部不予确认). */
    REFUSALS_TOLD_IN_TIME(
            "按期书面告知的不予确认占全部不予确认",
            "refusals told in time, of refusals",
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十一条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条")),
    /** Paid from the next month, of new confirmations (自次月发放的占新确认). */
    PAID_FROM_NEXT_MONTH(
            "自次月发放的占新确认",
            "paid from the next month, of new confirmations",
            Basis.of("cn-dibao-confirmation-measures", "第二十一条"),
            Basis.of("cn-social-assistance-measures", "第十一条")),
    /** Lists of benefits handed out, of objects of assistance (幸福清单派发占救助对象). */
    LISTS_HANDED_OUT(
            "幸福清单派发占救助对象",
            "lists of benefits handed out, of objects of assistance",
            Basis.of("cn-social-assistance-law-2026", "第三十九条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第六条第二款"),
            Basis.of("cn-social-assistance-reform-opinion", "二（六）")),
    /** Matters handled online, of matters handled (线上集成办理占办理事项). */
    HANDLED_ONLINE(
            "线上集成办理占办理事项",
            "matters handled online, of matters handled",
            Basis.of("cn-social-assistance-law-2026", "第六十三条"),
            Basis.of("cn-social-assistance-reform-opinion", "二（六）")),
    /** Supported in institutions, of people in extreme difficulty unable to care for themselves (集中供养占生活不能自理特困人员). */
    IN_INSTITUTIONS(
            "集中供养占生活不能自理特困人员",
            "supported in institutions, of people in extreme difficulty unable to care for themselves",
            Basis.of("cn-social-assistance-law-2026", "第十六条第二款"),
            Basis.of("cn-social-assistance-measures", "第十九条")),
    /** Complaints by name answered, of complaints by name (已答复的实名举报占实名举报). */
    COMPLAINTS_ANSWERED(
            "已答复的实名举报占实名举报",
            "complaints by name answered, of complaints by name",
            Basis.of("cn-social-assistance-law-2026", "第六十八条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十七条")),
    /** Hearings held before, of reductions and ends (决定前听取意见的占调减、终止决定). */
    HEARD_FIRST(
            "决定前听取意见的占调减、终止决定",
            "hearings held before, of reductions and ends",
            Basis.of("cn-social-assistance-law-2026", "第四十八条"),
            Basis.of("cn-dibao-confirmation-measures", "第三十二条"),
            Basis.of("cn-social-assistance-measures", "第十三条")),
    /** Published, of decisions to assist (已公布的占给予救助决定). */
    PUBLISHED(
            "已公布的占给予救助决定",
            "published, of decisions to assist",
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十四条"),
            Basis.of("cn-social-assistance-measures", "第十一条")),
    /** Cases in which verifiable proofs were demanded, of cases accepted (要求提供能够核实的材料的占受理案件). */
    VERIFIABLE_PROOFS_DEMANDED(
            "要求提供能够核实的材料的占受理案件",
            "cases in which verifiable proofs were demanded, of cases accepted",
            Basis.of("cn-social-assistance-law-2026", "第六十二条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第十条"));

    private final Text title;
    private final List<Basis> bases;

    Indicator(String zh, String en, Basis... bases) {
        this.title = Text.of(zh, en);
        this.bases = List.of(bases);
    }

    @Override
    public Text title() {
        return title;
    }

    /** The articles on what is counted, of every place and period. */
    List<Basis> bases() {
        return bases;
    }

    /** Whether a target is reached by as little as possible: what is counted should not happen. */
    boolean isToBeAvoided() {
        return this == VERIFIABLE_PROOFS_DEMANDED;
    }
}
