package org.civilaffairs.assistance.procedure;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a review to fall due (核查周期的前提). */
public enum ReviewCondition implements Condition {
    /** An interval is set for the household. */
    INTERVAL_IS_SET("规定了核查周期", "an interval is set for the household");

    private final Text title;

    ReviewCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the programme asked about.
    @Override
    public Clause clause() {
        return new Clause(title, Programme.every(ReviewCondition::bases));
    }

    /** The articles on reviews of a programme; where no text speaks of any, those on its procedure. */
    static List<Basis> bases(Programme programme) {
        Basis law = Basis.of("cn-social-assistance-law-2026", "第四十六条第二款");
        return switch (programme) {
            case SUBSISTENCE_ALLOWANCE ->
                List.of(
                        law,
                        Basis.of("cn-dibao-confirmation-measures", "第三十一条第二款"),
                        Basis.of("cn-dibao-approval-measures-trial", "第三十三条"),
                        Basis.of("cn-social-assistance-measures", "第十三条第二款"));
            case EXTREME_DIFFICULTY ->
                List.of(
                        law,
                        Basis.of("cn-social-assistance-reform-opinion", "7"),
                        Basis.of("cn-social-assistance-measures", "第十八条"));
            case MARGIN_HOUSEHOLD ->
                List.of(
                        law,
                        Basis.of("cn-dibao-confirmation-measures", "第八条第二款"),
                        Basis.of("cn-low-income-monitoring-opinion", "二"));
            default -> DecidingBodyCondition.bases(programme);
        };
    }
}
