package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What brought the emergency about (急难事由). */
public enum HardshipCause implements Titled {
    /** Fire, traffic or another accident (火灾、交通事故等意外事件). */
    ACCIDENT("意外事件", "accident"),
    /** A member fell seriously ill (家庭成员突发重大疾病). */
    SUDDEN_ILLNESS("突发重大疾病", "sudden serious illness"),
    /** A disaster whose emergency and transition relief left great difficulty (经应急期、过渡期救助后仍有较大困难). */
    AFTER_DISASTER_RELIEF("受灾救助后仍有较大困难", "great difficulty left after disaster relief"),
    /** Another special hardship (其他特殊困难). */
    OTHER_HARDSHIP("其他特殊困难", "other special hardship"),
    /** None of these. */
    NONE("无上述事由", "none of these");

    private final Text title;

    HardshipCause(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
