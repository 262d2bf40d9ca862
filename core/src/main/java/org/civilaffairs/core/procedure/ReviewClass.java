package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** By what a household is reviewed more or less often (核查分类). */
public enum ReviewClass implements Titled {
    /** Circumstances that change little in the short term (短期内经济状况变化不大). */
    LITTLE_CHANGE("短期内经济状况变化不大", "circumstances that change little in the short term"),
    /** Income not fixed and a member able to work (收入来源不固定且有劳动能力). */
    UNFIXED_AND_ABLE("收入来源不固定且有劳动能力", "income not fixed and a member able to work"),
    /** Without income, capacity and supporter in town, or ill or disabled with hardly changing income (城市“三无”人员或重病重残且收入基本无变化). */
    THREE_WITHOUT_OR_ILL(
            "城市“三无”人员或重病重残且收入基本无变化",
            "without income, capacity and supporter in town, or ill or disabled with hardly changing income"),
    /** Relatively stable in the short term (短期内相对稳定). */
    RELATIVELY_STABLE("短期内相对稳定", "relatively stable in the short term"),
    /** Income not fixed and able to work, in town (收入来源不固定且有劳动能力和条件（城市）). */
    UNFIXED_AND_ABLE_URBAN("收入来源不固定且有劳动能力和条件（城市）", "income not fixed and able to work, in town"),
    /** Income not fixed and able to work, in the country (收入来源不固定且有劳动能力和条件（农村）). */
    UNFIXED_AND_ABLE_RURAL("收入来源不固定且有劳动能力和条件（农村）", "income not fixed and able to work, in the country"),
    /** Everyone (全部). */
    ALL("全部", "everyone");

    private final Text title;

    ReviewClass(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
