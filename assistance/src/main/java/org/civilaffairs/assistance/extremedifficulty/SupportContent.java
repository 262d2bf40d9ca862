package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the support consists of (供养内容). */
public enum SupportContent implements Titled {
    /** Basic living conditions (提供基本生活条件). */
    BASIC_LIVING("基本生活条件", "basic living conditions"),
    /** Care for those who cannot care for themselves (照料服务). */
    CARE("照料服务", "care"),
    /** Treatment of illness (疾病治疗). */
    TREATMENT("疾病治疗", "treatment"),
    /** Funeral (办理丧葬事宜). */
    FUNERAL("丧葬事宜", "funeral"),
    /** The whole premium of medical insurance (全额资助参保). */
    INSURANCE_PREMIUM("全额资助参保", "whole insurance premium"),
    /** The whole medical cost left to the person at designated institutions (个人负担医疗费用全额救助). */
    REMAINING_MEDICAL_COST("个人负担医疗费用全额救助", "whole remaining medical cost"),
    /** The whole cost of care while in hospital (住院护理费用全额救助). */
    INPATIENT_CARE("住院护理费用全额救助", "whole inpatient care cost");

    private final Text title;

    SupportContent(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
