package org.civilaffairs.assistance.procedure;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a step to have a last day (办理时限的前提). */
public enum DeadlineCondition implements Condition {
    /** The procedure of the place and day has the step. */
    STEP_IS_TAKEN(
            "当地当日的程序有该环节",
            "the procedure of the place and day has the step",
            Basis.of("cn-social-assistance-law-2026", "第四十三条"),
            Basis.of("cn-social-assistance-measures", "第十一条")),
    /** The step has a time limit. */
    LIMIT_IS_SET(
            "该环节定有期限",
            "the step has a time limit",
            Basis.of("cn-social-assistance-law-2026", "第四十三条"),
            Basis.of("cn-social-assistance-measures", "第十一条")),
    /** Not extended, or the text allows it. */
    EXTENSION_IS_ALLOWED(
            "未延长，或者规定允许延长",
            "not extended, or the text allows it",
            Basis.of("cn-social-assistance-law-2026", "第四十三条"),
            Basis.of("cn-social-assistance-measures", "第十一条"));

    private final Text title;
    private final List<Basis> bases;

    DeadlineCondition(String zh, String en, Basis... bases) {
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
