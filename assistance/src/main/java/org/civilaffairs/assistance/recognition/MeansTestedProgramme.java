package org.civilaffairs.assistance.recognition;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The programmes of other departments that look at income and property (需审核家庭经济状况的救助). */
public enum MeansTestedProgramme implements Titled {
    /** Medical assistance (医疗救助). */
    MEDICAL("医疗救助", "medical assistance"),
    /** Education assistance (教育救助). */
    EDUCATION("教育救助", "education assistance"),
    /** Housing assistance (住房救助). */
    HOUSING("住房救助", "housing assistance"),
    /** Employment assistance (就业救助). */
    EMPLOYMENT("就业救助", "employment assistance");

    private final Text title;

    MeansTestedProgramme(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
