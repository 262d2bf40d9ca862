package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What is to be judged (判断的事项). */
public enum LegalPoint implements Titled {
    /** Step of a procedure (程序环节). */
    PROCEDURE_STEP("程序环节", "step of a procedure"),
    /** Month of a benefit (给付月份). */
    BENEFIT_MONTH("给付月份", "month of a benefit"),
    /** Recognition (认定). */
    RECOGNITION("认定", "recognition");

    private final Text title;

    LegalPoint(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
