package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a step to have a last day (办理时限的前提). */
public enum DeadlineCondition implements Condition {
    /** The procedure of the place and day has the step. */
    STEP_IS_TAKEN(
            "当地当日的程序有该环节",
            "the procedure of the place and day has the step",
            Basis.of("cn-social-assistance-law-2026", "第四十三条"),
            Basis.of("cn-social-assistance-measures", "第十一条")),
    /** The body that decides the case is the one that takes the step: the county or the township. */
    STEP_IS_OF_THE_DECIDING_BODY(
            "该环节属于作出审核确认的机关",
            "the step is one of the body that decides",
            Basis.of("cn-social-assistance-law-2026", "第四十四条"),
            Basis.of("cn-dibao-confirmation-measures", "第二条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十二条"),
            Basis.of("sh-social-assistance-2018", "第三十六条"),
            Basis.of("sh-social-assistance-2024", "第三十六条"),
            Basis.of("zj-social-assistance", "第十一条")),
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

    private final Clause clause;

    DeadlineCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
