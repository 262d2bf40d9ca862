package org.civilaffairs.assistance.evaluation;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for relief from liability (免于问责的条件). */
public enum ReliefCondition implements Condition {
    /** One of the ways is open. */
    EXEMPT(
            "免于问责",
            "is exempt",
            Basis.of("cn-dibao-confirmation-measures", "第三十九条"),
            Basis.of("cn-social-assistance-reform-opinion", "三（四）"),
            Basis.of("cn-low-income-monitoring-opinion", "五（三）"),
            Basis.of("cn-social-assistance-law-2026", "第七十条")),
    /** Fair conduct, an objective reason, and correction in time. */
    EXCUSABLE_ERROR(
            "秉持公心、因客观原因且及时纠正",
            "fair conduct, an objective reason and correction in time",
            Basis.of("cn-dibao-confirmation-measures", "第三十九条"),
            Basis.of("cn-social-assistance-reform-opinion", "三（四）"),
            Basis.of("cn-low-income-monitoring-opinion", "五（三）")),
    /** Where discipline is for intent or gross negligence only, there was neither. */
    NO_INTENT_OR_GROSS_NEGLIGENCE(
            "无故意或者重大过失", "there was no intent or gross negligence", Basis.of("cn-social-assistance-law-2026", "第七十条"));

    private final Text title;
    private final List<Basis> bases;

    ReliefCondition(String zh, String en, Basis... bases) {
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
