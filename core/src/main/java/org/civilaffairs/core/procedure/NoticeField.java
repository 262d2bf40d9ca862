package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a posted or published notice tells (公示、公布内容). */
public enum NoticeField implements Titled {
    /** Name of the applicant (申请人姓名). */
    APPLICANT_NAME("申请人姓名", "name of the applicant"),
    /** Number of family members (家庭成员数量). */
    MEMBER_COUNT("家庭成员数量", "number of family members"),
    /** Family members (家庭成员). */
    MEMBERS("家庭成员", "family members"),
    /** Amount (保障金额). */
    AMOUNT("保障金额", "amount"),
    /** Result of the investigation, appraisal and review (调查、评议和审核结果). */
    FINDINGS("调查、评议和审核结果", "result of the investigation, appraisal and review"),
    /** First opinion (初审意见). */
    FIRST_OPINION("初审意见", "first opinion"),
    /** Decision (确认决定). */
    DECISION("确认决定", "decision"),
    /** Citizen identity number (公民身份号码). */
    CITIZEN_ID("公民身份号码", "citizen identity number"),
    /** Address (详细住址). */
    ADDRESS("详细住址", "address"),
    /** Telephone number (电话号码). */
    PHONE("电话号码", "telephone number"),
    /** Bank account (银行账号). */
    BANK_ACCOUNT("银行账号", "bank account"),
    /** Illness (疾病情况). */
    ILLNESS("疾病情况", "illness"),
    /** Disability (残疾情况). */
    DISABILITY("残疾情况", "disability"),
    /** Identity of a minor (未成年人身份信息). */
    MINOR_IDENTITY("未成年人身份信息", "identity of a minor");

    private final Text title;

    NoticeField(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
