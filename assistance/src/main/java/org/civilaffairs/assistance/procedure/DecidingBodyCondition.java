package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a body to decide (审核确认机关的前提). */
public enum DecidingBodyCondition implements Condition {
    /** The text names the body that decides. */
    BODY_IS_NAMED("规定了审核确认机关", "the text names the body that decides");

    private final Text title;

    DecidingBodyCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the programme asked about.
    @Override
    public Clause clause() {
        return new Clause(title, Programme.every(DecidingBodyCondition::bases));
    }

    /** The articles on who decides of a programme, or on who acts where nobody decides. */
    static List<Basis> bases(Programme programme) {
        return switch (programme) {
            case SUBSISTENCE_ALLOWANCE ->
                byLaw(
                        true,
                        Basis.of("cn-social-assistance-measures", "第十一条"),
                        Basis.of("cn-dibao-confirmation-measures", "第二条"),
                        Basis.of("zj-social-assistance", "第十一条"));
            case EXTREME_DIFFICULTY ->
                byLaw(
                        true,
                        Basis.of("cn-social-assistance-measures", "第十六条第二款"),
                        Basis.of("cn-tekun-measures", "第二十八条"),
                        Basis.of("zj-social-assistance", "第十五条第二款"));
            case MARGIN_HOUSEHOLD ->
                byLaw(
                        false,
                        Basis.of("cn-low-income-monitoring-opinion", "二"),
                        Basis.of("zj-social-assistance", "第十三条第三款"));
            case RIGID_EXPENDITURE -> byLaw(true, Basis.of("cn-rigid-expenditure-measures", "第三条"));
            case TEMPORARY_ASSISTANCE ->
                byLaw(
                        true,
                        Basis.of("cn-social-assistance-measures", "第四十八条"),
                        Basis.of("zj-social-assistance", "第四十条"));
            case MEDICAL_ASSISTANCE ->
                byLaw(
                        true,
                        Basis.of("cn-social-assistance-measures", "第三十条"),
                        Basis.of("zj-social-assistance", "第二十三条"));
            case DISASTER_RELIEF -> List.of(Basis.of("cn-disaster-relief-regulation", "第二十条"));
            case DISPLACED_PERSONS ->
                List.of(
                        Basis.of("cn-social-assistance-law-2026", "第五十二条"),
                        Basis.of("cn-social-assistance-measures", "第五十条"));
            case UNATTENDED_CHILD -> List.of(Basis.of("cn-unattended-children-opinion", "二（三）"));
            case COMPLAINT ->
                List.of(
                        Basis.of("cn-social-assistance-law-2026", "第六十八条第二款"),
                        Basis.of("cn-social-assistance-measures", "第六十三条第二款"));
        };
    }

    private static List<Basis> byLaw(boolean listedInShanghai, Basis... own) {
        Stream<Basis> shanghai = Stream.of(
                        Basis.of("sh-social-assistance-2018", "第三十六条"), Basis.of("sh-social-assistance-2024", "第三十六条"))
                .filter(basis -> listedInShanghai);
        return Stream.of(Stream.of(Basis.of("cn-social-assistance-law-2026", "第四十四条")), Stream.of(own), shanghai)
                .flatMap(bases -> bases)
                .toList();
    }
}
