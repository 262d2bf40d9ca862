package org.civilaffairs.assistance.procedure;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a body to decide (审核确认机关的前提). */
public enum DecidingBodyCondition implements Condition {
    /** The text names the body that decides. */
    BODY_IS_NAMED(
            "规定了审核确认机关",
            "the text names the body that decides",
            Basis.of("cn-social-assistance-law-2026", "第四十四条"),
            Basis.of("cn-social-assistance-measures", "第十一条"),
            Basis.of("cn-social-assistance-measures", "第三十条"),
            Basis.of("cn-social-assistance-measures", "第四十八条"),
            Basis.of("cn-dibao-confirmation-measures", "第二条"),
            Basis.of("cn-tekun-measures", "第二十八条"),
            Basis.of("cn-rigid-expenditure-measures", "第三条"),
            Basis.of("sh-social-assistance-2018", "第三十六条"),
            Basis.of("sh-social-assistance-2024", "第三十六条"),
            Basis.of("zj-social-assistance", "第十一条"),
            Basis.of("zj-social-assistance", "第十三条第三款"));

    private final Text title;
    private final List<Basis> bases;

    DecidingBodyCondition(String zh, String en, Basis... bases) {
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
