package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the family of a person is recognised as who applies alone (所在家庭的类型). */
public enum FamilyClass implements Titled {
    /** Not recognised as any of the others. */
    NONE("未认定", "not recognised"),
    /** A family in hardship (困难家庭), as the text before 2021-07-01 says without defining it. */
    HARDSHIP("困难家庭", "family in hardship"),
    /** A margin household of the subsistence allowance. */
    MARGIN("最低生活保障边缘家庭", "margin household");

    private final Text title;

    FamilyClass(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
