package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The departments to which alerts go (社会救助管理部门和有关单位). */
public enum AssistanceDepartment implements Titled {
    /** Civil affairs (民政部门). */
    CIVIL_AFFAIRS("民政部门", "civil affairs"),
    /** Medical security (医保部门). */
    MEDICAL_SECURITY("医保部门", "medical security"),
    /** Education (教育部门). */
    EDUCATION("教育部门", "education"),
    /** Housing and construction (住房城乡建设部门). */
    HOUSING("住房城乡建设部门", "housing and construction"),
    /** Human resources (人力资源社会保障部门). */
    HUMAN_RESOURCES("人力资源社会保障部门", "human resources"),
    /** Emergency management (应急管理部门). */
    EMERGENCY_MANAGEMENT("应急管理部门", "emergency management"),
    /** Disabled persons federation (残联). */
    DISABLED_FEDERATION("残联", "disabled persons federation"),
    /** Agriculture and rural affairs (农业农村（乡村振兴）部门). */
    RURAL_AFFAIRS("农业农村（乡村振兴）部门", "agriculture and rural affairs");

    private final Text title;

    AssistanceDepartment(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
