package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Something that happens in a case (事件): it changes where the case stands, and time limits run from it. */
public enum Event implements Titled {
    /** Application received (收到申请). */
    APPLICATION_RECEIVED("收到申请", "application received"),
    /** Found incomplete, everything missing named at once (材料不齐，一次性告知). */
    FOUND_INCOMPLETE("材料不齐，一次性告知", "found incomplete, everything missing named at once"),
    /** Application accepted (受理申请). */
    ACCEPTED("受理申请", "application accepted"),
    /** Investigation begun (启动家庭经济状况调查). */
    INVESTIGATION_BEGUN("启动家庭经济状况调查", "investigation begun"),
    /** Investigation completed (调查结束). */
    INVESTIGATED("调查结束", "investigation completed"),
    /** Information check requested (提请信息核对). */
    CHECK_REQUESTED("提请信息核对", "information check requested"),
    /** Information check found nothing against the application (信息核对未发现不符合条件). */
    CHECK_PASSED("信息核对未发现不符合条件", "information check found nothing against the application"),
    /** Information check found a condition failed (信息核对不符合条件). */
    CHECK_FAILED("信息核对不符合条件", "information check found a condition failed"),
    /** Result of the check disputed with evidence (对核对结果有异议并举证). */
    CHECK_DISPUTED("对核对结果有异议并举证", "result of the check disputed with evidence"),
    /** First opinion formed (提出初审意见). */
    OPINION_FORMED("提出初审意见", "first opinion formed"),
    /** Posting begun (开始公示). */
    POSTED("开始公示", "posting begun"),
    /** Objection raised during the posting (公示有异议). */
    OBJECTED("公示有异议", "objection raised during the posting"),
    /** Posting ended without objection (公示期满无异议). */
    POSTING_ENDED("公示期满无异议", "posting ended without objection"),
    /** File received by the deciding body (收到上报材料). */
    FILE_RECEIVED("收到上报材料", "file received by the deciding body"),
    /** Posting by the county begun (县级开始公示). */
    COUNTY_POSTED("县级开始公示", "posting by the county begun"),
    /** Posting by the county ended without objection (县级公示期满无异议). */
    COUNTY_POSTING_ENDED("县级公示期满无异议", "posting by the county ended without objection"),
    /** Confirmed (确认同意). */
    CONFIRMED("确认同意", "confirmed"),
    /** Refused (决定不予确认). */
    REFUSED("决定不予确认", "refused"),
    /** Told in writing with reasons (书面告知并说明理由). */
    TOLD("书面告知并说明理由", "told in writing with reasons"),
    /** Published (公布). */
    PUBLISHED("公布", "published"),
    /** First paid (开始发放). */
    FIRST_PAID("开始发放", "first paid"),
    /** Review fell due (到定期核查时间). */
    REVIEW_FELL_DUE("到定期核查时间", "review fell due"),
    /** Circumstances of the family changed (家庭情况变化). */
    CHANGED("家庭情况变化", "circumstances of the family changed"),
    /** Review found no clear change (核查无明显变化). */
    FOUND_UNCHANGED("核查无明显变化", "review found no clear change"),
    /** Higher amount found (核定金额提高). */
    FOUND_HIGHER("核定金额提高", "higher amount found"),
    /** Lower amount found (核定金额降低). */
    FOUND_LOWER("核定金额降低", "lower amount found"),
    /** Found no longer eligible (不再符合条件). */
    FOUND_INELIGIBLE("不再符合条件", "found no longer eligible"),
    /** Income above the standard through employment, gradual exit granted (就业后收入超标，给予渐退期). */
    FOUND_EXITING("就业后收入超标，给予渐退期", "income above the standard through employment, gradual exit granted"),
    /** Intended end posted (拟终止公示). */
    ENDING_POSTED("拟终止公示", "intended end posted"),
    /** Person heard (听取意见). */
    HEARD("听取意见", "person heard"),
    /** Application withdrawn (撤回申请). */
    WITHDRAWN("撤回申请", "application withdrawn"),
    /** Cooperation refused without good reason (无正当理由拒不配合). */
    COOPERATION_REFUSED("无正当理由拒不配合", "cooperation refused without good reason"),
    /** Help given first (先行救助). */
    HELPED("先行救助", "help given first"),
    /** Emergency over (紧急情况解除). */
    EMERGENCY_OVER("紧急情况解除", "emergency over"),
    /** Explained afterwards (补充说明情况). */
    EXPLAINED("补充说明情况", "explained afterwards"),
    /** Change of the ability to care for oneself reported (接到生活自理能力变化报告). */
    CAPACITY_CHANGE_REPORTED("接到生活自理能力变化报告", "change of the ability to care for oneself reported"),
    /** Admitted to the institution (入站). */
    ADMITTED("入站", "admitted to the institution"),
    /** Death (死亡). */
    DEATH("死亡", "death"),
    /** Request for samples received (收到采集申请). */
    SAMPLES_REQUESTED("收到采集申请", "request for samples received"),
    /** Complaint received (收到举报、投诉). */
    COMPLAINT_RECEIVED("收到举报、投诉", "complaint received");

    private final Text title;

    Event(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
