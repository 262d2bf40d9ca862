package org.civilaffairs.assistance.activation;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a gradual exit (渐退条件). */
public enum GradualExitCondition implements Condition {
    /** The family receives the allowance. */
    RECEIVES_ALLOWANCE("已享受最低生活保障", "the family receives the allowance"),
    /** The income per head is above the standard (超过): an income equal to it is not. */
    INCOME_ABOVE_STANDARD("家庭人均收入超过低保标准", "income per member above the standard"),
    /** The income rose because a member found work. */
    THROUGH_EMPLOYMENT("因就业增加收入", "the income rose through employment"),
    /** In Shanghai the family itself reported the change (主动申报). */
    REPORTED("主动申报收入变化", "the family reported the change itself");

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-dibao-confirmation-measures", "第三十三条"),
            Basis.of("cn-dibao-safety-net-notice", "一（三）"),
            Basis.of("sh-social-assistance-2018", "第二十七条第二款"),
            Basis.of("sh-social-assistance-2024", "第二十七条第二款"));

    private final Text title;

    GradualExitCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Clause clause() {
        return new Clause(title, BASES);
    }
}
