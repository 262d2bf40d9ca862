package org.civilaffairs.assistance.evaluation;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for an indicator to be computed (指标可计算的前提). */
public enum IndicatorCondition implements Condition {
    /** There is something to count of: a share of nothing is none. */
    SOMETHING_TO_COUNT_OF(
            "分母大于零",
            "there is something to count of",
            Basis.of("cn-social-assistance-law-2026", "第四十四条"),
            Basis.of("cn-social-assistance-law-2026", "第四十五条"),
            Basis.of("cn-social-assistance-law-2026", "第四十六条第二款"),
            Basis.of("cn-social-assistance-law-2026", "第四十八条"),
            Basis.of("cn-social-assistance-law-2026", "第六十二条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第二十条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十二条"),
            Basis.of("cn-dibao-confirmation-measures", "第三十一条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十六条"),
            Basis.of("cn-social-assistance-measures", "第十一条"),
            Basis.of("cn-social-assistance-measures", "第十三条"));

    private final Text title;
    private final List<Basis> bases;

    IndicatorCondition(String zh, String en, Basis... bases) {
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
