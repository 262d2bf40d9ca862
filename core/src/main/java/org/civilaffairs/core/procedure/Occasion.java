package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** When a step is taken or a document is needed (适用情形). */
public enum Occasion implements Titled {
    /** In every case (每案). */
    ALWAYS("每案", "in every case"),
    /** As the authority sees fit (视情). */
    MAY("视情", "as the authority sees fit"),
    /** Not required (不要求). */
    NONE("不要求", "not required"),
    /** Applied for by proxy (委托他人申请). */
    BY_PROXY("委托他人申请", "applied for by proxy"),
    /** Not handled directly because of a confirmed class (不属于可直接办理的对象). */
    NOT_DIRECT("不属于可直接办理的对象", "not handled directly because of a confirmed class"),
    /** Application incomplete (材料不齐备). */
    INCOMPLETE("材料不齐备", "application incomplete"),
    /** A written undertaking replaces proofs (实行告知承诺制). */
    UNDERTAKING_INSTEAD("实行告知承诺制", "a written undertaking replaces proofs"),
    /** A member is a near relative of staff or of the committee (与经办人员或村（居）委成员有近亲属关系). */
    RELATED_TO_STAFF("与经办人员或村（居）委成员有近亲属关系", "a member is a near relative of staff or of the committee"),
    /** Home visited (入户调查). */
    HOME_VISITED("入户调查", "home visited"),
    /** Information check failed (信息核对不符合条件). */
    CHECK_FAILED("信息核对不符合条件", "information check failed"),
    /** Result of the check disputed (对核对结果有异议). */
    CHECK_DISPUTED("对核对结果有异议", "result of the check disputed"),
    /** Objection at the posting (公示有异议). */
    OBJECTED("公示有异议", "objection at the posting"),
    /** Democratic appraisal held (开展民主评议). */
    APPRAISED("开展民主评议", "democratic appraisal held"),
    /** Registered apart or complained about (单独登记备案或接到投诉举报). */
    VISIT_REQUIRED("单独登记备案或接到投诉举报", "registered apart or complained about"),
    /** Decided by the county (由县级部门决定). */
    COUNTY_DECIDES("由县级部门决定", "decided by the county"),
    /** Decided by the township (由乡镇（街道）决定). */
    TOWNSHIP_DECIDES("由乡镇（街道）决定", "decided by the township"),
    /** Granted (确认同意). */
    GRANTED("确认同意", "granted"),
    /** Refused (不予确认). */
    REFUSED("不予确认", "refused"),
    /** Circumstances changed (家庭情况变化). */
    CHANGED("家庭情况变化", "circumstances changed"),
    /** Reviewed (定期核查). */
    REVIEWED("定期核查", "reviewed"),
    /** Reduced or ended (调减或者终止). */
    REDUCED_OR_ENDED("调减或者终止", "reduced or ended"),
    /** Reduced (调减). */
    REDUCED("调减", "reduced"),
    /** Ended (终止). */
    ENDED("终止", "ended"),
    /** An obligor outside the family is checked (核对家庭以外义务人). */
    OBLIGOR_QUERIED("核对家庭以外义务人", "an obligor outside the family is checked"),
    /** The applicant is disabled (申请人有残疾). */
    DISABLED("申请人有残疾", "the applicant is disabled"),
    /** Applied for again after the term (期满继续申请). */
    RENEWED("期满继续申请", "applied for again after the term"),
    /** Help given first (先行救助). */
    HELPED_FIRST("先行救助", "help given first"),
    /** A member of the family died (家庭成员死亡). */
    MEMBER_DIED("家庭成员死亡", "a member of the family died"),
    /** The ability to care for oneself changed (生活自理能力变化). */
    CAPACITY_CHANGED("生活自理能力变化", "the ability to care for oneself changed"),
    /** Staff keep the passbook or card (工作人员代为保管存折或银行卡). */
    PASSBOOK_KEPT("工作人员代为保管存折或银行卡", "staff keep the passbook or card"),
    /** The identity is not found (身份未查明). */
    NOT_IDENTIFIED("身份未查明", "the identity is not found"),
    /** The disaster situation is not stable yet (灾情稳定前). */
    BEFORE_STABLE("灾情稳定前", "the disaster situation is not stable yet");

    private final Text title;

    Occasion(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
