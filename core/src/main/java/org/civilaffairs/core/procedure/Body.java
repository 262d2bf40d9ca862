package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Who acts in a procedure (办理主体). */
public enum Body implements Titled {
    /** Applicant (申请人). */
    APPLICANT("申请人", "applicant"),
    /** Township government or sub-district office (乡镇人民政府（街道办事处）). */
    TOWNSHIP("乡镇人民政府（街道办事处）", "township government or sub-district office"),
    /** Village or residents' committee (村（居）民委员会). */
    COMMITTEE("村（居）民委员会", "village or residents' committee"),
    /** County civil affairs department (县级人民政府民政部门). */
    COUNTY_CIVIL_AFFAIRS("县级人民政府民政部门", "county civil affairs department"),
    /** County medical security department (县级人民政府医疗保障部门). */
    COUNTY_MEDICAL_SECURITY("县级人民政府医疗保障部门", "county medical security department"),
    /** County housing department (县级人民政府住房保障部门). */
    COUNTY_HOUSING("县级人民政府住房保障部门", "county housing department"),
    /** Education department (教育部门). */
    COUNTY_EDUCATION("教育部门", "education department"),
    /** School (学校). */
    SCHOOL("学校", "school"),
    /** Public employment service (公共就业服务机构). */
    EMPLOYMENT_SERVICE("公共就业服务机构", "public employment service"),
    /** Rescue institution (救助管理机构). */
    RESCUE_INSTITUTION("救助管理机构", "rescue institution"),
    /** County emergency management department (县级人民政府应急管理部门). */
    COUNTY_EMERGENCY("县级人民政府应急管理部门", "county emergency management department"),
    /** Public security organ (公安机关). */
    POLICE("公安机关", "public security organ"),
    /** Body that received the complaint (受理举报、投诉的机关). */
    COMPLAINT_RECEIVER("受理举报、投诉的机关", "body that received the complaint"),
    /** Body that decides the case (审核确认机关). */
    DECIDING_BODY("审核确认机关", "body that decides the case");

    private final Text title;

    Body(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
