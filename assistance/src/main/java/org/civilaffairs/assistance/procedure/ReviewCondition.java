package org.civilaffairs.assistance.procedure;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a review to fall due (核查周期的前提). */
public enum ReviewCondition implements Condition {
    /** An interval is set for the household. */
    INTERVAL_IS_SET(
            "规定了核查周期",
            "an interval is set for the household",
            Basis.of("cn-social-assistance-law-2026", "第四十六条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十一条第二款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十三条"),
            Basis.of("cn-social-assistance-measures", "第十三条第二款"));

    private final Text title;
    private final List<Basis> bases;

    ReviewCondition(String zh, String en, Basis... bases) {
        this.title = Text.of(zh, en);
        this.bases = List.of(bases);
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public List<Basis> bases() {
        return bases;
    }
}
