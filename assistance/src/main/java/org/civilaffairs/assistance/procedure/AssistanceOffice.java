package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Where one applies (申请受理处). */
public enum AssistanceOffice implements Titled {
    /** Township of registration (户籍所在地乡镇（街道）). */
    REGISTRATION_TOWNSHIP("户籍所在地乡镇（街道）", "township of registration"),
    /** Township where the holder of a residence permit lives (实际居住地乡镇（街道）). */
    RESIDENCE_TOWNSHIP("实际居住地乡镇（街道）", "township of residence"),
    /** Township, which one is not said (乡镇（街道）). */
    TOWNSHIP("乡镇（街道）", "township, which one is not said"),
    /** Township where the emergency happens (急难发生地乡镇（街道）). */
    EMERGENCY_TOWNSHIP("急难发生地乡镇（街道）", "township where the emergency happens"),
    /** School attended (就读学校). */
    SCHOOL("就读学校", "school attended"),
    /** Housing authority of county level or above (县级以上住房保障部门). */
    HOUSING_AUTHORITY("县级以上住房保障部门", "housing authority of county level or above"),
    /** Public employment service of residence (住所地公共就业服务机构). */
    RESIDENCE_EMPLOYMENT_SERVICE("住所地公共就业服务机构", "public employment service of residence"),
    /** Public employment service of registration (户籍地公共就业服务机构). */
    REGISTRATION_EMPLOYMENT_SERVICE("户籍地公共就业服务机构", "public employment service of registration"),
    /** Online or any community affairs service centre (网上或就近的社区事务受理服务机构). */
    COMMUNITY_SERVICE_CENTRE("网上或就近的社区事务受理服务机构", "online or any community affairs service centre"),
    /** Rescue institution of county level or above (县级以上救助管理机构). */
    RESCUE_INSTITUTION("县级以上救助管理机构", "rescue institution of county level or above");

    private final Text title;

    AssistanceOffice(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
