package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The classes of families that a place names for the expenditure type (支出型救助对象类型). */
public enum HelpedClass implements Titled {
    /** Anyone: the text of the day names no class (不限). */
    EVERYONE("不限", "anyone"),
    /** Families of the allowance (最低生活保障家庭). */
    SUBSISTENCE("最低生活保障家庭", "families of the allowance"),
    /** Margin households (最低生活保障边缘家庭). */
    MARGIN("最低生活保障边缘家庭", "margin households");

    private final Text title;

    HelpedClass(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
