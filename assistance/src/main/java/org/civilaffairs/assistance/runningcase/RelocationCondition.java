package org.civilaffairs.assistance.runningcase;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold when the allowance of a relocated family goes over (易地搬迁与低保衔接的要求). */
public enum RelocationCondition implements Condition {
    /** The family was relocated (易地搬迁). */
    RELOCATED("属于易地搬迁", "relocated"),
    /** It meets the conditions of the place moved to. */
    QUALIFIES_THERE("在迁入地符合低保条件", "meets the conditions of the place moved to"),
    /** No month is left out: the first month here is at the latest the one after the last month there (防止漏保). */
    NO_GAP("发放不中断", "no month is left out"),
    /** No month is paid twice: the first month here is after the last month there (防止重复). */
    NO_DUPLICATE("不重复发放", "no month is paid twice"),
    /** No member is in another running case (防止重复纳入). */
    ONE_CASE_EACH("成员未在其他低保户中重复纳入", "no member is in another running case");

    private static final List<Basis> BASES = List.of(Basis.of("cn-dibao-safety-net-notice", "三（一）"));

    private final Text title;

    RelocationCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Clause clause() {
        return new Clause(title, BASES);
    }
}
