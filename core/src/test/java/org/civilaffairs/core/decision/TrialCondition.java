package org.civilaffairs.core.decision;

import java.util.List;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** Conditions of an invented service. */
enum TrialCondition implements Condition {
    INCOME_BELOW_LINE(
            "收入低于标准",
            "income is below the line",
            Basis.of("cn-social-assistance-law-2026", "第十八条第一款"),
            Basis.of("cn-social-assistance-measures", "第九条"),
            Basis.of("sh-social-assistance-2018", "第十条"),
            Basis.of("zj-social-assistance", "第九条")),
    REGISTERED("户籍在本地", "is registered in the place", Basis.of("cn-social-assistance-measures", "第十一条")),
    OF_A_CLASS("属于规定情形", "is of a class", Basis.of("cn-social-assistance-measures", "第九条")),
    DISABLED("残疾", "is disabled", Basis.of("cn-social-assistance-measures", "第十条")),
    ILL("患病", "is ill", Basis.of("cn-social-assistance-measures", "第十条"));

    private final Text title;
    private final List<Basis> bases;

    TrialCondition(String zh, String en, Basis... bases) {
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
