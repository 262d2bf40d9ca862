package org.civilaffairs.assistance.procedure;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a sample to be prescribed (抽查的前提). */
public enum SampleCondition implements Condition {
    /** A share of cases to visit or check is prescribed. */
    SAMPLE_IS_PRESCRIBED("规定了抽查比例", "a share of cases to visit or check is prescribed");

    private final Text title;

    SampleCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the programme asked about.
    @Override
    public Clause clause() {
        return new Clause(title, Programme.every(SampleCondition::bases));
    }

    /** The articles on samples of a programme; where no text prescribes any, those on its procedure. */
    static List<Basis> bases(Programme programme) {
        return switch (programme) {
            case SUBSISTENCE_ALLOWANCE ->
                List.of(
                        Basis.of("cn-dibao-approval-measures-trial", "第二十六条第二款"),
                        Basis.of("cn-dibao-confirmation-measures", "第二十条"),
                        Basis.of("cn-social-assistance-measures", "第十一条"));
            case EXTREME_DIFFICULTY ->
                List.of(Basis.of("cn-tekun-measures", "第十六条"), Basis.of("cn-social-assistance-measures", "第十六条第二款"));
            default -> DecidingBodyCondition.bases(programme);
        };
    }
}
