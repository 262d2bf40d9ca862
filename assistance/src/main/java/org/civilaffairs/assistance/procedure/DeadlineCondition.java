package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.text.Text;

/** What must hold for a step to have a last day (办理时限的前提). */
public enum DeadlineCondition implements Condition {
    /** The procedure of the place and day has the step. */
    STEP_IS_TAKEN("当地当日的程序有该环节", "the procedure of the place and day has the step"),
    /** The body that decides the case is the one that takes the step: the county or the township. */
    STEP_IS_OF_THE_DECIDING_BODY("该环节属于作出审核确认的机关", "the step is one of the body that decides"),
    /** The step has a time limit. */
    LIMIT_IS_SET("该环节定有期限", "the step has a time limit");

    private final Text title;

    DeadlineCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites the articles of the step asked about, those of its programme where no text has the step.
    @Override
    public Clause clause() {
        return new Clause(title, DecidingBodyCondition.BODY_IS_NAMED.bases());
    }
}
