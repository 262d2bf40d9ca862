package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What makes a notice lawful (公示、公布的要件). */
public enum NoticeCondition implements Condition {
    /** The procedure provides for the notice. */
    NOTICE_IS_PROVIDED("规定了该公示、公布", "the procedure provides for the notice"),
    /** It tells what it must. */
    TELLS_WHAT_IT_MUST("载明应当公开的内容", "it tells what it must"),
    /** It tells nothing private or irrelevant. */
    TELLS_NOTHING_PRIVATE("未公开个人隐私和无关信息", "it tells nothing private or irrelevant");

    /** The articles that protect what is private, in every notice. */
    static final List<Basis> PRIVACY = List.of(
            Basis.of("cn-social-assistance-law-2026", "第十一条"),
            Basis.of("cn-social-assistance-measures", "第六十一条"),
            Basis.of("zj-social-assistance", "第五十五条"));

    private final Text title;

    NoticeCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the notice asked about.
    @Override
    public Clause clause() {
        return new Clause(title, Programme.every(NoticeCondition::bases));
    }

    /** The articles on the notices of a programme, with those on what is private. */
    static List<Basis> bases(Programme programme) {
        return Stream.concat(ofNotices(programme).stream(), PRIVACY.stream()).toList();
    }

    private static List<Basis> ofNotices(Programme programme) {
        Basis law = Basis.of("cn-social-assistance-law-2026", "第四十五条");
        return switch (programme) {
            case SUBSISTENCE_ALLOWANCE ->
                List.of(
                        law,
                        Basis.of("cn-dibao-confirmation-measures", "第二十四条"),
                        Basis.of("cn-dibao-confirmation-measures", "第十九条第一款"),
                        Basis.of("cn-dibao-approval-measures-trial", "第二十五条"),
                        Basis.of("cn-dibao-approval-measures-trial", "第二十九条第一款"),
                        Basis.of("cn-dibao-approval-measures-trial", "第三十四条"),
                        Basis.of("cn-dibao-safety-net-notice", "四（二）"));
            case EXTREME_DIFFICULTY ->
                List.of(
                        law,
                        Basis.of("cn-tekun-measures", "第十五条第一款"),
                        Basis.of("cn-tekun-measures", "第十七条"),
                        Basis.of("cn-tekun-measures", "第二十六条第一款"));
            case MARGIN_HOUSEHOLD, RIGID_EXPENDITURE, TEMPORARY_ASSISTANCE, MEDICAL_ASSISTANCE -> List.of(law);
            case UNATTENDED_CHILD -> List.of(Basis.of("cn-unattended-children-opinion", "二（二）"));
            case DISASTER_RELIEF ->
                List.of(
                        Basis.of("cn-disaster-relief-regulation", "第二十条"),
                        Basis.of("cn-disaster-relief-regulation", "第二十六条第二款"));
            case DISPLACED_PERSONS, COMPLAINT -> List.of();
        };
    }
}
