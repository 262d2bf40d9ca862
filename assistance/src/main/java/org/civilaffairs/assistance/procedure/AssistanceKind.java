package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The kinds of assistance for which one applies (救助项目). */
public enum AssistanceKind implements Titled {
    /** Subsistence allowance (最低生活保障). */
    SUBSISTENCE_ALLOWANCE("最低生活保障", "subsistence allowance"),
    /** Support in extreme difficulty (特困人员救助供养). */
    EXTREME_DIFFICULTY("特困人员救助供养", "support in extreme difficulty"),
    /** Temporary assistance (临时救助). */
    TEMPORARY_ASSISTANCE("临时救助", "temporary assistance"),
    /** Medical assistance (医疗救助). */
    MEDICAL_ASSISTANCE("医疗救助", "medical assistance"),
    /** Education assistance (教育救助). */
    EDUCATION_ASSISTANCE("教育救助", "education assistance"),
    /** Housing assistance (住房救助). */
    HOUSING_ASSISTANCE("住房救助", "housing assistance"),
    /** Employment assistance (就业救助). */
    EMPLOYMENT_ASSISTANCE("就业救助", "employment assistance"),
    /** Help for displaced persons (生活无着的流散人员救助). */
    DISPLACED_PERSONS("生活无着的流散人员救助", "help for displaced persons");

    private final Text title;

    AssistanceKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
