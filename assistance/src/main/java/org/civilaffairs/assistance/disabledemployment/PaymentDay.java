package org.civilaffairs.assistance.disabledemployment;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Whether the day of payment is a day of default (缴纳当日是否计收滞纳金). */
public enum PaymentDay implements Titled {
    /** It is not: the days are those that end without payment. */
    NOT_COUNTED("缴纳当日不计", "not counted"),

    /** It is, as for taxes. */
    COUNTED("缴纳当日计入", "counted");

    private final Text title;

    PaymentDay(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
