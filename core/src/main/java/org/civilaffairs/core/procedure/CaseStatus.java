package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Where a case stands (办理状态). No text knows a suspension (暂停), so there is none. */
public enum CaseStatus implements Titled {
    /** Draft (拟申请). */
    DRAFT("拟申请", "draft"),
    /** Submitted (已提交). */
    SUBMITTED("已提交", "submitted"),
    /** Returned to be completed (待补正). */
    RETURNED_INCOMPLETE("待补正", "returned to be completed"),
    /** Accepted (已受理). */
    ACCEPTED("已受理", "accepted"),
    /** Under investigation (调查中). */
    INVESTIGATING("调查中", "under investigation"),
    /** Information being checked (信息核对中). */
    INFO_CHECK("信息核对中", "information being checked"),
    /** Check failed (核对不符合). */
    CHECK_FAILED("核对不符合", "check failed"),
    /** Being checked again (复查中). */
    RECHECK("复查中", "being checked again"),
    /** First opinion formed (已提出初审意见). */
    FIRST_OPINION("已提出初审意见", "first opinion formed"),
    /** Posted (公示中). */
    POSTED("公示中", "posted"),
    /** Investigated or appraised again after an objection (公示异议重新调查或评议). */
    REINVESTIGATION("公示异议重新调查或评议", "investigated or appraised again after an objection"),
    /** New opinion formed (重新提出初审意见). */
    NEW_OPINION("重新提出初审意见", "new opinion formed"),
    /** Under confirmation (审核确认中). */
    UNDER_CONFIRMATION("审核确认中", "under confirmation"),
    /** Posted by the county (县级公示中). */
    COUNTY_POSTED("县级公示中", "posted by the county"),
    /** Confirmed (已确认). */
    CONFIRMED("已确认", "confirmed"),
    /** Published (已公布). */
    PUBLISHED("已公布", "published"),
    /** Refused (不予确认). */
    REFUSED("不予确认", "refused"),
    /** In payment (保障中). */
    IN_PAYMENT("保障中", "in payment"),
    /** Review due (待核查). */
    REVIEW_DUE("待核查", "review due"),
    /** Unchanged (维持). */
    UNCHANGED("维持", "unchanged"),
    /** Increased (增发). */
    INCREASED("增发", "increased"),
    /** Hearing due (待听取意见). */
    HEARING_DUE("待听取意见", "hearing due"),
    /** Heard (已听取意见). */
    HEARD("已听取意见", "heard"),
    /** Reduced (减发). */
    REDUCED("减发", "reduced"),
    /** Gradual exit (渐退期). */
    GRADUAL_EXIT("渐退期", "gradual exit"),
    /** Intended end posted (拟终止公示中). */
    ENDING_POSTED("拟终止公示中", "intended end posted"),
    /** Terminated (停发（终止）). */
    TERMINATED("停发（终止）", "terminated"),
    /** Withdrawn (已撤回). */
    WITHDRAWN("已撤回", "withdrawn"),
    /** Procedure ended for want of cooperation (因不配合终止程序). */
    TERMINATED_NON_COOPERATION("因不配合终止程序", "procedure ended for want of cooperation"),
    /** Helped first (已先行救助). */
    HELPED_FIRST("已先行救助", "helped first"),
    /** Explained afterwards (已补充说明). */
    EXPLAINED_AFTERWARDS("已补充说明", "explained afterwards");

    private final Text title;

    CaseStatus(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
