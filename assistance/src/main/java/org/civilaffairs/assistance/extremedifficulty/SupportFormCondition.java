package org.civilaffairs.assistance.extremedifficulty;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for the form of support that a person chose (供养形式). */
public enum SupportFormCondition implements Condition {
    /** The choice is free, or is the general form, or the locality accepts it. */
    CHOICE_STANDS(
            "本人的选择成立",
            "the choice stands",
            Basis.of("cn-social-assistance-law-2026", "第十六条第二款"),
            Basis.of("cn-social-assistance-measures", "第十九条"),
            Basis.of("sh-social-assistance-2018", "第十九条第三款"),
            Basis.of("sh-social-assistance-2024", "第十九条第三款"),
            Basis.of("zj-social-assistance", "第十六条第一款"));

    private final Text title;
    private final List<Basis> bases;

    SupportFormCondition(String zh, String en, Basis... bases) {
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
