package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The objects of assistance that the law names (法定社会救助对象). */
public enum ObjectClass implements Titled {
    /** Person in extreme difficulty (特困人员). */
    EXTREME_DIFFICULTY("特困人员", "person in extreme difficulty"),
    /** Family on the subsistence allowance (最低生活保障家庭). */
    SUBSISTENCE("最低生活保障家庭", "family on the subsistence allowance"),
    /** Margin household (最低生活保障边缘家庭). */
    MARGIN("最低生活保障边缘家庭", "margin household"),
    /** Rigid-expenditure household (刚性支出困难家庭). */
    RIGID_EXPENDITURE("刚性支出困难家庭", "rigid-expenditure household"),
    /** Disaster victim (受灾人员). */
    DISASTER_VICTIM("受灾人员", "disaster victim"),
    /** Person whose basic life is for a time in serious difficulty (基本生活暂时出现严重困难的人员). */
    TEMPORARY_HARDSHIP("基本生活暂时出现严重困难的人员", "person whose basic life is for a time in serious difficulty"),
    /** Person needing disease emergency aid (需要疾病应急救助人员). */
    DISEASE_EMERGENCY("需要疾病应急救助人员", "person needing disease emergency aid"),
    /** Displaced person without means (生活无着的流散人员). */
    DISPLACED("生活无着的流散人员", "displaced person without means");

    private final Text title;

    ObjectClass(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
