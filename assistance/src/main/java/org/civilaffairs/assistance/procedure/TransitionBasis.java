package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** By which day a recognition is judged where the law has no transitional clause (认定的适用日). */
public enum TransitionBasis implements Titled {
    /** Day of the decision (以决定日为准). */
    DECISION_DATE("以决定日为准", "day of the decision"),
    /** Day of the application (以申请日为准). */
    APPLICATION_DATE("以申请日为准", "day of the application");

    private final Text title;

    TransitionBasis(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
