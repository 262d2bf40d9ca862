package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What is to be done about an alert (预警处置). */
public enum AlertAction implements Titled {
    /** Deliver the policy or ask the department to (按规定落实或者商请有关部门落实). */
    DELIVER("按规定落实或者商请有关部门落实", "deliver the policy or ask the department to"),
    /** Forward it to the departments by kind of hardship (按困难类型分类推送有关部门). */
    FORWARD("按困难类型分类推送有关部门", "forward it to the departments by kind of hardship"),
    /** Inform the person of the policies (告知相关救助政策). */
    INFORM("告知相关救助政策", "inform the person of the policies"),
    /** Deliberate on the single case (适时启动一事一议集体研究). */
    DELIBERATE("适时启动一事一议集体研究", "deliberate on the single case"),
    /** Verify or ask the department to, and end by procedure if the conditions are met (核查或者商请有关部门核查，符合终止条件的按规定终止). */
    VERIFY(
            "核查或者商请有关部门核查，符合终止条件的按规定终止",
            "verify or ask the department to, and end by procedure if the conditions are met");

    private final Text title;

    AlertAction(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
