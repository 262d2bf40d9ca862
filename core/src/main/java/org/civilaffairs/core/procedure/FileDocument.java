package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the file of a case holds (档案材料). */
public enum FileDocument implements Titled {
    /** Application (申请书). */
    APPLICATION("申请书", "application"),
    /** Materials as prescribed (规定的申请材料). */
    APPLICATION_MATERIALS("规定的申请材料", "materials as prescribed"),
    /** Identity paper (有效身份证明). */
    IDENTITY_PAPER("有效身份证明", "identity paper"),
    /** Written statement of circumstances (情况书面声明). */
    CIRCUMSTANCES_STATEMENT("情况书面声明", "written statement of circumstances"),
    /** Undertaking that everything is true and complete (信息真实完整承诺书). */
    TRUTH_UNDERTAKING("信息真实完整承诺书", "undertaking that everything is true and complete"),
    /** Authorisation of the checks (核对家庭经济状况授权书). */
    CHECK_AUTHORISATION("核对家庭经济状况授权书", "authorisation of the checks"),
    /** Authorisation or consent of the obligors (义务人授权（同意）书). */
    OBLIGOR_CONSENT("义务人授权（同意）书", "authorisation or consent of the obligors"),
    /** Mandate of the proxy (委托书). */
    PROXY_MANDATE("委托书", "mandate of the proxy"),
    /** Undertaking instead of proofs (告知承诺书). */
    PROOF_UNDERTAKING("告知承诺书", "undertaking instead of proofs"),
    /** Notice of everything missing (一次性补正告知书). */
    COMPLETION_NOTICE("一次性补正告知书", "notice of everything missing"),
    /** Disability certificate (残疾人证). */
    DISABILITY_CERTIFICATE("残疾人证", "disability certificate"),
    /** Bills of rigid expenditure (刚性支出票据). */
    EXPENDITURE_BILLS("刚性支出票据", "bills of rigid expenditure"),
    /** Separate register of relatives of staff (近亲属单独登记备案). */
    RELATIVE_REGISTER("近亲属单独登记备案", "separate register of relatives of staff"),
    /** Home visit form signed by investigators and a member present (入户调查表（调查人员和在场成员签字）). */
    HOME_VISIT_FORM("入户调查表（调查人员和在场成员签字）", "home visit form signed by investigators and a member present"),
    /** Report of the information check (信息核对报告). */
    CHECK_REPORT("信息核对报告", "report of the information check"),
    /** Minutes of the democratic appraisal (民主评议记录). */
    APPRAISAL_MINUTES("民主评议记录", "minutes of the democratic appraisal"),
    /** Record of the posting (公示记录). */
    POSTING_RECORD("公示记录", "record of the posting"),
    /** First opinion (初审意见). */
    FIRST_OPINION("初审意见", "first opinion"),
    /** Decision (决定书). */
    DECISION("决定书", "decision"),
    /** Certificate or notice of confirmation (低保证或者确认通知书). */
    CONFIRMATION_NOTICE("低保证或者确认通知书", "certificate or notice of confirmation"),
    /** Proof of publication (公布凭证). */
    PUBLICATION_PROOF("公布凭证", "proof of publication"),
    /** Written refusal with reasons (不予确认书面告知书). */
    REFUSAL_NOTICE("不予确认书面告知书", "written refusal with reasons"),
    /** Record of changes (变更记录). */
    CHANGE_RECORD("变更记录", "record of changes"),
    /** Record of reviews (核查记录). */
    REVIEW_RECORD("核查记录", "record of reviews"),
    /** Record of the hearing (听取意见记录). */
    HEARING_RECORD("听取意见记录", "record of the hearing"),
    /** Written notice of reduction or end (调减、终止书面告知书). */
    REDUCTION_NOTICE("调减、终止书面告知书", "written notice of reduction or end"),
    /** Assessment of the ability to care for oneself (生活自理能力评估表). */
    SELF_CARE_ASSESSMENT("生活自理能力评估表", "assessment of the ability to care for oneself"),
    /** Support file (救助供养档案). */
    SUPPORT_FILE("救助供养档案", "support file"),
    /** Later explanation of help given first (先行救助补充说明). */
    LATER_EXPLANATION("先行救助补充说明", "later explanation of help given first"),
    /** Agreement on keeping the passbook (代管存折书面协议). */
    PASSBOOK_AGREEMENT("代管存折书面协议", "agreement on keeping the passbook");

    private final Text title;

    FileDocument(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
