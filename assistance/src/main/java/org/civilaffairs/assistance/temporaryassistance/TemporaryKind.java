package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The two types of temporary assistance (临时救助类型). */
public enum TemporaryKind implements Titled {
    /** For families and individuals in an emergency (急难型). */
    EMERGENCY("急难型", "emergency"),
    /** For families whose necessary expenditure rose suddenly (支出型). */
    EXPENDITURE("支出型", "expenditure");

    private final Text title;

    TemporaryKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
