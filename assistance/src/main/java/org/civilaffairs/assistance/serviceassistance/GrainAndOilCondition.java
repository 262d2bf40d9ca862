package org.civilaffairs.assistance.serviceassistance;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for grain and oil help (粮油帮困条件). */
public enum GrainAndOilCondition implements Condition {
    /** Of a family on the allowance. */
    ON_SUBSISTENCE(
            "属于最低生活保障家庭",
            "is of a family on the allowance",
            Basis.of("sh-social-assistance-2018", "第十六条第二款"),
            Basis.of("sh-social-assistance-2024", "第十六条第二款")),
    /** Elderly, a minor, severely disabled or seriously ill. */
    OF_A_NAMED_GROUP(
            "属于老年人、未成年人、重度残疾人、大重病患者",
            "is elderly, a minor, severely disabled or seriously ill",
            Basis.of("sh-social-assistance-2018", "第十六条第二款"),
            Basis.of("sh-social-assistance-2024", "第十六条第二款"));

    private final Text title;
    private final List<Basis> bases;

    GrainAndOilCondition(String zh, String en, Basis... bases) {
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
