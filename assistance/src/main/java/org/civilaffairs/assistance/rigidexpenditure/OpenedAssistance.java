package org.civilaffairs.assistance.rigidexpenditure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a recognition opens (认定后可获得的救助), under the conditions of each. */
public enum OpenedAssistance implements Titled {
    /** Medical assistance (医疗救助). */
    MEDICAL("医疗救助", "medical assistance"),
    /** Medical assistance for inpatient treatment only (住院医疗费用救助). */
    INPATIENT("住院医疗费用救助", "medical assistance for inpatient treatment"),
    /** Education assistance (教育救助). */
    EDUCATION("教育救助", "education assistance"),
    /** Housing assistance (住房救助). */
    HOUSING("住房救助", "housing assistance"),
    /** Employment assistance (就业救助). */
    EMPLOYMENT("就业救助", "employment assistance"),
    /** Assistance to disaster victims (受灾人员救助). */
    DISASTER("受灾人员救助", "assistance to disaster victims");

    private final Text title;

    OpenedAssistance(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
