package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The marks of the low-income population, strongest layer first (低收入人口标识). */
public enum PopulationMark implements Titled {
    /** Person in extreme difficulty (特困人员). */
    EXTREME_DIFFICULTY("特困人员", "person in extreme difficulty"),
    /** On the subsistence allowance (最低生活保障对象). */
    SUBSISTENCE("最低生活保障对象", "on the subsistence allowance"),
    /** Of a margin household (最低生活保障边缘家庭成员). */
    MARGIN("最低生活保障边缘家庭成员", "of a margin household"),
    /** Of a household of rigid expenditure (刚性支出困难家庭成员). */
    RIGID_EXPENDITURE("刚性支出困难家庭成员", "of a household of rigid expenditure"),
    /** Other person in hardship (其他困难人员). */
    OTHER("其他困难人员", "other person in hardship"),
    /** Monitored against return to poverty (防止返贫监测对象). */
    ANTI_POVERTY("防止返贫监测对象", "monitored against return to poverty"),
    /** On the allowance of orphans or unattended children (纳入孤儿、事实无人抚养儿童保障). */
    ORPHAN("纳入孤儿、事实无人抚养儿童保障", "on the allowance of orphans or unattended children");

    private final Text title;

    PopulationMark(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
