package org.civilaffairs.assistance.subsistence;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for arrears of the allowance (补发条件). */
public enum ArrearsCondition implements Condition {
    /** In at least one month more was due than was paid. */
    MORE_WAS_DUE_THAN_PAID;

    @Override
    public Text title() {
        return Text.of("应发金额高于已发金额", "more was due than was paid");
    }

    @Override
    public List<Basis> bases() {
        return List.of(
                Basis.of("cn-social-assistance-law-2026", "第十八条"),
                Basis.of("cn-social-assistance-measures", "第十二条"),
                Basis.of("cn-dibao-confirmation-measures", "第二十三条"));
    }
}
