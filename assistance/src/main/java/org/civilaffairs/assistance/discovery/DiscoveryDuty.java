package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the finder must do (发现后的义务). */
public enum DiscoveryDuty implements Titled {
    /** Report to the township or county department (及时报告乡镇或者县级部门). */
    REPORT("及时报告乡镇或者县级部门", "report to the township or county department"),
    /** Tell the family the policies (告知相关救助政策). */
    INFORM("告知相关救助政策", "tell the family the policies"),
    /** Help those to apply who cannot (对无法提出申请的主动帮助申请). */
    HELP_IF_UNABLE("对无法提出申请的主动帮助申请", "help those to apply who cannot"),
    /** Help to apply (协助申请). */
    HELP_TO_APPLY("协助申请", "help to apply"),
    /** Help to apply, or organise the assistance (依法协助申请或者组织救助). */
    HELP_OR_ORGANISE("依法协助申请或者组织救助", "help to apply, or organise the assistance");

    private final Text title;

    DiscoveryDuty(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
