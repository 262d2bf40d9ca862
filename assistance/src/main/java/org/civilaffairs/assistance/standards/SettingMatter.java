package org.civilaffairs.assistance.standards;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What is set (制定事项). */
public enum SettingMatter implements Titled {
    /** The standard of the subsistence allowance. */
    SUBSISTENCE_STANDARD("最低生活保障标准", "standard of the subsistence allowance"),

    /** The basic living and the care standard of people in extreme difficulty. */
    EXTREME_DIFFICULTY_STANDARD("特困人员供养标准", "standards of support for people in extreme difficulty"),

    /** The income line of margin households. */
    MARGIN_LINE("最低生活保障边缘家庭标准", "line of margin households"),

    /** The share of income above which necessary expenditure is rigid. */
    RIGID_EXPENDITURE_RATIO("刚性支出占比", "ratio of rigid expenditure"),

    /** How income and property are recognised. */
    RECOGNITION_MEASURES("收入、财产状况认定办法", "measures for recognising income and property"),

    /** That townships decide. */
    DECISION_BY_TOWNSHIP("由乡镇人民政府、街道办事处作出确认决定", "that townships decide"),

    /** That other families or persons in special hardship are objects of assistance. */
    OTHER_OBJECTS("将其他特殊困难家庭或者人员纳入救助对象", "other objects of assistance"),

    /** Measures of assistance beyond those of the law. */
    ADDITIONAL_MEASURES("增加社会救助帮扶措施", "additional measures"),

    /** The standard of medical assistance. */
    MEDICAL_STANDARD("医疗救助标准", "standard of medical assistance"),

    /** The standard of education assistance. */
    EDUCATION_STANDARD("教育救助标准", "standard of education assistance"),

    /** The standards of housing hardship and housing assistance. */
    HOUSING_STANDARD("住房困难标准和救助标准", "standards of housing assistance"),

    /** Matters and standards of temporary assistance. */
    TEMPORARY_STANDARD("临时救助具体事项、标准", "matters and standards of temporary assistance");

    private final Text title;

    SettingMatter(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
