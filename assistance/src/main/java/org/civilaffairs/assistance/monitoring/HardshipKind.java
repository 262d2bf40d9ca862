package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Kinds of hardship by which alerts are forwarded (困难类型). */
public enum HardshipKind implements Titled {
    /** Living (基本生活). */
    LIVING("基本生活", "living"),
    /** Medical treatment (医疗). */
    MEDICAL("医疗", "medical treatment"),
    /** Education (教育). */
    EDUCATION("教育", "education"),
    /** Housing (住房). */
    HOUSING("住房", "housing"),
    /** Employment (就业). */
    EMPLOYMENT("就业", "employment"),
    /** Disaster (受灾). */
    DISASTER("受灾", "disaster"),
    /** Disability (残疾). */
    DISABILITY("残疾", "disability"),
    /** Return to poverty (返贫风险). */
    POVERTY_RETURN("返贫风险", "return to poverty");

    private final Text title;

    HardshipKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
