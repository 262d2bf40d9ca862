package org.civilaffairs.core.code;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What changes a person's marital status (婚姻状况变更事由). */
public enum MaritalEvent implements Titled {

    /** What happened before is unknown (此前情况不明); only as the first. */
    UNKNOWN_HISTORY("此前情况不明", "what happened before is unknown"),

    /** Married to a person who was not the spouse at any time before (结婚). */
    MARRIED("结婚", "married"),

    /** Married again to a person divorced before (复婚). */
    MARRIED_FORMER_SPOUSE("复婚", "married again to the former spouse"),

    /** Divorced by registration or by a judgment in force (离婚). */
    DIVORCED("离婚", "divorced"),

    /** The spouse died or was declared dead (配偶死亡或者被宣告死亡). */
    SPOUSE_DIED("配偶死亡或者被宣告死亡", "the spouse died or was declared dead"),

    /** The last marriage was held void or annulled, so it never was (婚姻被确认无效或者被撤销). */
    ANNULLED("婚姻被确认无效或者被撤销", "the marriage was held void or annulled");

    private final Text title;

    MaritalEvent(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
