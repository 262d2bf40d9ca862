package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The measures of assistance (社会救助措施). */
public enum AssistanceMeasure implements Titled {
    /** Support in extreme difficulty (特困人员供养). */
    EXTREME_DIFFICULTY_SUPPORT("特困人员供养", "support in extreme difficulty"),
    /** Subsistence allowance (最低生活保障). */
    SUBSISTENCE_ALLOWANCE("最低生活保障", "subsistence allowance"),
    /** Medical assistance (医疗救助). */
    MEDICAL("医疗救助", "medical assistance"),
    /** Education assistance (教育救助). */
    EDUCATION("教育救助", "education assistance"),
    /** Housing assistance (住房救助). */
    HOUSING("住房救助", "housing assistance"),
    /** Employment assistance (就业救助). */
    EMPLOYMENT("就业救助", "employment assistance"),
    /** Relief for disaster victims (受灾人员救助). */
    DISASTER("受灾人员救助", "relief for disaster victims"),
    /** Temporary assistance (临时救助). */
    TEMPORARY("临时救助", "temporary assistance"),
    /** Disease emergency assistance (疾病应急救助). */
    DISEASE_EMERGENCY("疾病应急救助", "disease emergency assistance"),
    /** Help for displaced persons without means (生活无着的流散人员救助). */
    DISPLACED_PERSONS("生活无着的流散人员救助", "help for displaced persons without means"),
    /** Service-type assistance (服务类社会救助). */
    SERVICE("服务类社会救助", "service-type assistance");

    private final Text title;

    AssistanceMeasure(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
