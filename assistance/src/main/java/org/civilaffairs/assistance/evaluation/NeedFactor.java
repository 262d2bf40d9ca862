package org.civilaffairs.assistance.evaluation;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the assessment of need looks at (需求综合评估因素). */
public enum NeedFactor implements Titled {
    /** Structure of the family (家庭人口结构). */
    FAMILY_STRUCTURE("家庭人口结构", "structure of the family"),
    /** Health (健康状况). */
    HEALTH("健康状况", "health"),
    /** Ability and conditions to work (劳动能力和劳动条件). */
    LABOUR("劳动能力和劳动条件", "ability and conditions to work"),
    /** Rigid expenditure (刚性支出). */
    RIGID_EXPENDITURE("刚性支出", "rigid expenditure");

    private final Text title;

    NeedFactor(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
