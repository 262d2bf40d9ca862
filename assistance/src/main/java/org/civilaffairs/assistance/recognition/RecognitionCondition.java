package org.civilaffairs.assistance.recognition;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.text.Text;

/** What must hold for a second examination to be left out (可以不再重复审核的条件). */
public enum RecognitionCondition implements Condition {
    /** The programme recognises the class. */
    CLASS_IS_RECOGNISED("确认的身份为该事项所认可", "the programme recognises the class"),
    /** The confirmation of a recognised class is valid on the day; its last day is included. */
    STILL_VALID("确认在该日仍有效", "the confirmation is valid on the day");

    private final Text title;

    RecognitionCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the class and programme asked about.
    @Override
    public Clause clause() {
        return new Clause(title, RecognitionText.bases(this));
    }
}
