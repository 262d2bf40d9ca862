package org.civilaffairs.assistance.procedure;

import static org.civilaffairs.assistance.procedure.DecisionKind.GRANT;
import static org.civilaffairs.assistance.procedure.DecisionKind.REFUSE;
import static org.civilaffairs.assistance.procedure.DecisionKind.TERMINATE;
import static org.civilaffairs.assistance.procedure.Programme.DISPLACED_PERSONS;
import static org.civilaffairs.assistance.procedure.Programme.EXTREME_DIFFICULTY;
import static org.civilaffairs.assistance.procedure.Programme.MARGIN_HOUSEHOLD;
import static org.civilaffairs.assistance.procedure.Programme.MEDICAL_ASSISTANCE;
import static org.civilaffairs.assistance.procedure.Programme.RIGID_EXPENDITURE;
import static org.civilaffairs.assistance.procedure.Programme.SUBSISTENCE_ALLOWANCE;
import static org.civilaffairs.assistance.procedure.Programme.TEMPORARY_ASSISTANCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.civilaffairs.core.policy.Basis;

/** An article on the form of decisions, and of which decisions it speaks (决定形式的依据). */
record DecisionText(Set<Programme> programmes, Set<DecisionKind> kinds, Basis basis) {

    private static final Set<DecisionKind> APPLICATIONS = EnumSet.of(GRANT, REFUSE);
    private static final Set<DecisionKind> CHANGES = EnumSet.complementOf(EnumSet.of(GRANT, REFUSE));
    private static final Set<Programme> BASIC = EnumSet.of(SUBSISTENCE_ALLOWANCE);
    private static final Set<Programme> EXTREME = EnumSet.of(EXTREME_DIFFICULTY);
    private static final Set<Programme> MARGIN = EnumSet.of(MARGIN_HOUSEHOLD);
    private static final Set<Programme> RIGID = EnumSet.of(RIGID_EXPENDITURE);
    private static final Set<Programme> EVERY = EnumSet.of(
            SUBSISTENCE_ALLOWANCE,
            EXTREME_DIFFICULTY,
            MARGIN_HOUSEHOLD,
            RIGID_EXPENDITURE,
            TEMPORARY_ASSISTANCE,
            MEDICAL_ASSISTANCE);
    private static final Set<Programme> SHANGHAI_NOTICE = EnumSet.of(
            SUBSISTENCE_ALLOWANCE, EXTREME_DIFFICULTY, RIGID_EXPENDITURE, TEMPORARY_ASSISTANCE, MEDICAL_ASSISTANCE);
    private static final Set<Programme> SHANGHAI_PUBLICATION =
            EnumSet.of(SUBSISTENCE_ALLOWANCE, EXTREME_DIFFICULTY, RIGID_EXPENDITURE);

    private static final Set<Programme> ZHEJIANG_APPLICATIONS =
            EnumSet.of(SUBSISTENCE_ALLOWANCE, MARGIN_HOUSEHOLD, EXTREME_DIFFICULTY);

    private static final List<DecisionText> TEXTS = List.of(
            of(EVERY, APPLICATIONS, "cn-social-assistance-law-2026", "第四十五条"),
            of(EVERY, CHANGES, "cn-social-assistance-law-2026", "第四十八条"),
            of(BASIC, APPLICATIONS, "cn-social-assistance-measures", "第十一条第三项"),
            of(BASIC, CHANGES, "cn-social-assistance-measures", "第十三条第三款"),
            of(BASIC, CHANGES, "cn-dibao-confirmation-measures", "第三十二条"),
            of(EXTREME, APPLICATIONS, "cn-social-assistance-measures", "第十六条第二款"),
            of(EXTREME, EnumSet.of(GRANT), "cn-tekun-measures", "第十七条"),
            of(EXTREME, EnumSet.of(REFUSE), "cn-tekun-measures", "第十八条"),
            of(EXTREME, CHANGES, "cn-tekun-measures", "第二十六条第二款"),
            of(RIGID, APPLICATIONS, "cn-rigid-expenditure-measures", "第七条"),
            of(EnumSet.of(DISPLACED_PERSONS), EnumSet.of(REFUSE), "cn-vagrants-assistance-measures", "第六条第二款"),
            of(SHANGHAI_NOTICE, APPLICATIONS, "sh-social-assistance-2018", "第三十六条第三款"),
            of(SHANGHAI_NOTICE, APPLICATIONS, "sh-social-assistance-2024", "第三十六条第三款"),
            of(SHANGHAI_PUBLICATION, EnumSet.of(GRANT), "sh-social-assistance-2018", "第三十八条第一款"),
            of(SHANGHAI_PUBLICATION, EnumSet.of(GRANT), "sh-social-assistance-2024", "第三十八条第一款"),
            of(ZHEJIANG_APPLICATIONS, APPLICATIONS, "zj-social-assistance", "第十一条第三款"),
            of(MARGIN, APPLICATIONS, "zj-social-assistance", "第十三条第三款"),
            of(EXTREME, APPLICATIONS, "zj-social-assistance", "第十五条第二款"),
            of(EVERY, EnumSet.of(TERMINATE), "zj-social-assistance", "第五十一条第二款"));

    private static DecisionText of(
            Set<Programme> programmes, Set<DecisionKind> kinds, String document, String article) {
        return new DecisionText(programmes, kinds, Basis.of(document, article));
    }

    /** The articles that speak of a programme and a kind of decision, in every place and period. */
    static List<Basis> bases(DecisionMade made) {
        return TEXTS.stream()
                .filter(text -> text.programmes.contains(made.programme()) && text.kinds.contains(made.kind()))
                .map(DecisionText::basis)
                .toList();
    }
}
