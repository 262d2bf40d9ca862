package org.civilaffairs.assistance.recognition;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a programme still checks itself (本事项另须审核的内容). */
public enum OwnCheck implements Titled {
    /** Bills and designated institution (医疗费用和定点医药机构). */
    BILLS_AND_INSTITUTION("医疗费用和定点医药机构", "bills and designated institution"),
    /** Enrolment at school (就读情况). */
    ENROLMENT("就读情况", "enrolment at school"),
    /** Housing condition (住房状况). */
    HOUSING_CONDITION("住房状况", "housing condition"),
    /** Ability to work and unemployment (劳动能力和失业状况). */
    LABOUR_STATUS("劳动能力和失业状况", "ability to work and unemployment");

    private final Text title;

    OwnCheck(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
