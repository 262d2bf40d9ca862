package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What was decided (决定类别). */
public enum DecisionKind implements Titled {
    /** Granted (给予救助). */
    GRANT("给予救助", "granted"),
    /** Refused (不给予救助). */
    REFUSE("不给予救助", "refused"),
    /** Increased (增发). */
    INCREASE("增发", "increased"),
    /** Reduced (减发（调减）). */
    REDUCE("减发（调减）", "reduced"),
    /** Ended (停发（终止）). */
    TERMINATE("停发（终止）", "ended"),
    /** Unchanged (维持). */
    UNCHANGED("维持", "unchanged");

    private final Text title;

    DecisionKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
