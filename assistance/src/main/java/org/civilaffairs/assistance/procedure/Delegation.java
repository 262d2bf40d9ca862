package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** By which act a township decides instead of the county (审核确认权限下放依据). */
public enum Delegation implements Titled {
    /** Not delegated (未下放). */
    NONE("未下放", "not delegated"),
    /** An act of the county or prefecture city (县、市文件). */
    LOCAL_ACT("县、市文件", "an act of the county or prefecture city"),
    /** A provision of the province (省级规定). */
    PROVINCIAL_PROVISION("省级规定", "a provision of the province");

    private final Text title;

    Delegation(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
