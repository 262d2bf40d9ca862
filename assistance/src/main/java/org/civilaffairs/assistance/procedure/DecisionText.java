package org.civilaffairs.assistance.procedure;

import static org.civilaffairs.assistance.procedure.DecisionKind.GRANT;
import static org.civilaffairs.assistance.procedure.DecisionKind.INCREASE;
import static org.civilaffairs.assistance.procedure.DecisionKind.REDUCE;
import static org.civilaffairs.assistance.procedure.DecisionKind.REFUSE;
import static org.civilaffairs.assistance.procedure.DecisionKind.TERMINATE;
import static org.civilaffairs.assistance.procedure.DecisionKind.UNCHANGED;
import static org.civilaffairs.assistance.procedure.DueForm.HEARING;
import static org.civilaffairs.assistance.procedure.DueForm.NOTICE;
import static org.civilaffairs.assistance.procedure.DueForm.PUBLICATION;
import static org.civilaffairs.assistance.procedure.DueForm.REASONS;
import static org.civilaffairs.assistance.procedure.DueForm.TELLING;
import static org.civilaffairs.assistance.procedure.DueForm.WRITING;
import static org.civilaffairs.assistance.procedure.Programme.DISASTER_RELIEF;
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
import java.util.function.Predicate;
import org.civilaffairs.core.policy.Basis;

/** An article on the form of decisions, of which decisions it speaks and what it asks of them, if anything (决定形式的依据). */
record DecisionText(Set<Programme> programmes, Set<DecisionKind> kinds, Set<DueForm> forms, Basis basis) {

    private static final Set<DecisionKind> GRANTS = EnumSet.of(GRANT);
    private static final Set<DecisionKind> REFUSALS = EnumSet.of(REFUSE);
    private static final Set<DecisionKind> ENDS = EnumSet.of(TERMINATE);
    private static final Set<DecisionKind> LESS = EnumSet.of(REDUCE, TERMINATE);
    private static final Set<DecisionKind> NOT_LESS = EnumSet.of(INCREASE, UNCHANGED);
    private static final Set<DecisionKind> NO_ENDS = EnumSet.of(INCREASE, REDUCE, UNCHANGED);
    private static final Set<DueForm> NOTHING = EnumSet.noneOf(DueForm.class);
    private static final Set<DueForm> PUBLISHED = EnumSet.of(PUBLICATION);
    private static final Set<DueForm> IN_WRITING = EnumSet.of(WRITING, REASONS);
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
            MEDICAL_ASSISTANCE,
            DISASTER_RELIEF);
    private static final Set<Programme> SHANGHAI_NOTICE = EnumSet.of(
            SUBSISTENCE_ALLOWANCE, EXTREME_DIFFICULTY, RIGID_EXPENDITURE, TEMPORARY_ASSISTANCE, MEDICAL_ASSISTANCE);
    private static final Set<Programme> SHANGHAI_PUBLICATION =
            EnumSet.of(SUBSISTENCE_ALLOWANCE, EXTREME_DIFFICULTY, RIGID_EXPENDITURE);

    private static final Set<Programme> ZHEJIANG_APPLICATIONS =
            EnumSet.of(SUBSISTENCE_ALLOWANCE, MARGIN_HOUSEHOLD, EXTREME_DIFFICULTY);

    private static final List<DecisionText> TEXTS = List.of(
            of(EVERY, GRANTS, PUBLISHED, "cn-social-assistance-law-2026", "第四十五条"),
            of(EVERY, REFUSALS, IN_WRITING, "cn-social-assistance-law-2026", "第四十五条"),
            of(EVERY, LESS, EnumSet.of(HEARING, WRITING, REASONS), "cn-social-assistance-law-2026", "第四十八条"),
            of(EVERY, NOT_LESS, NOTHING, "cn-social-assistance-law-2026", "第四十八条"),
            of(BASIC, GRANTS, PUBLISHED, "cn-social-assistance-measures", "第十一条第三项"),
            of(BASIC, REFUSALS, IN_WRITING, "cn-social-assistance-measures", "第十一条第三项"),
            of(BASIC, ENDS, IN_WRITING, "cn-social-assistance-measures", "第十三条第三款"),
            of(BASIC, NO_ENDS, NOTHING, "cn-social-assistance-measures", "第十三条第三款"),
            of(BASIC, REFUSALS, IN_WRITING, "cn-dibao-confirmation-measures", "第二十一条"),
            of(BASIC, GRANTS, PUBLISHED, "cn-dibao-confirmation-measures", "第二十四条"),
            of(BASIC, LESS, EnumSet.of(TELLING, REASONS), "cn-dibao-confirmation-measures", "第三十二条"),
            of(BASIC, NOT_LESS, NOTHING, "cn-dibao-confirmation-measures", "第三十二条"),
            of(EXTREME, GRANTS, PUBLISHED, "cn-social-assistance-measures", "第十六条第二款"),
            of(EXTREME, REFUSALS, IN_WRITING, "cn-social-assistance-measures", "第十六条第二款"),
            of(EXTREME, GRANTS, PUBLISHED, "cn-tekun-measures", "第十七条"),
            of(EXTREME, REFUSALS, IN_WRITING, "cn-tekun-measures", "第十八条"),
            of(EXTREME, ENDS, IN_WRITING, "cn-tekun-measures", "第二十六条第二款"),
            of(EXTREME, NO_ENDS, NOTHING, "cn-tekun-measures", "第二十六条第二款"),
            of(RIGID, GRANTS, EnumSet.of(WRITING), "cn-rigid-expenditure-measures", "第七条"),
            of(RIGID, REFUSALS, IN_WRITING, "cn-rigid-expenditure-measures", "第七条"),
            of(
                    EnumSet.of(DISPLACED_PERSONS),
                    REFUSALS,
                    EnumSet.of(REASONS),
                    "cn-vagrants-assistance-measures",
                    "第六条第二款"),
            of(SHANGHAI_NOTICE, GRANTS, EnumSet.of(NOTICE), "sh-social-assistance-2018", "第三十六条第三款"),
            of(SHANGHAI_NOTICE, REFUSALS, EnumSet.of(NOTICE, REASONS), "sh-social-assistance-2018", "第三十六条第三款"),
            of(SHANGHAI_NOTICE, GRANTS, EnumSet.of(NOTICE), "sh-social-assistance-2024", "第三十六条第三款"),
            of(SHANGHAI_NOTICE, REFUSALS, EnumSet.of(NOTICE, REASONS), "sh-social-assistance-2024", "第三十六条第三款"),
            of(SHANGHAI_PUBLICATION, GRANTS, PUBLISHED, "sh-social-assistance-2018", "第三十八条第一款"),
            of(SHANGHAI_PUBLICATION, GRANTS, PUBLISHED, "sh-social-assistance-2024", "第三十八条第一款"),
            of(ZHEJIANG_APPLICATIONS, GRANTS, PUBLISHED, "zj-social-assistance", "第十一条第三款"),
            of(ZHEJIANG_APPLICATIONS, REFUSALS, IN_WRITING, "zj-social-assistance", "第十一条第三款"),
            of(MARGIN, GRANTS, PUBLISHED, "zj-social-assistance", "第十三条第三款"),
            of(MARGIN, REFUSALS, IN_WRITING, "zj-social-assistance", "第十三条第三款"),
            of(EXTREME, GRANTS, PUBLISHED, "zj-social-assistance", "第十五条第二款"),
            of(EXTREME, REFUSALS, IN_WRITING, "zj-social-assistance", "第十五条第二款"),
            of(EVERY, ENDS, IN_WRITING, "zj-social-assistance", "第五十一条第二款"));

    private static DecisionText of(
            Set<Programme> programmes, Set<DecisionKind> kinds, Set<DueForm> forms, String document, String article) {
        return new DecisionText(programmes, kinds, forms, Basis.of(document, article));
    }

    /** The articles that speak of a programme and a kind of decision, in every place and period. */
    static List<Basis> bases(DecisionMade made) {
        return bases(text -> text.speaksOf(made));
    }

    /** The articles that ask a form of a programme and a kind of decision, in every place and period. */
    static List<Basis> bases(DecisionMade made, DueForm form) {
        return bases(text -> text.speaksOf(made) && text.forms.contains(form));
    }

    /** The articles that ask a form of any decision, in every place and period. */
    static List<Basis> bases(DueForm form) {
        return bases(text -> text.forms.contains(form));
    }

    /** The articles on the form of any decision, in every place and period. */
    static List<Basis> every() {
        return bases(text -> true);
    }

    private static List<Basis> bases(Predicate<DecisionText> test) {
        return TEXTS.stream().filter(test).map(DecisionText::basis).distinct().toList();
    }

    private boolean speaksOf(DecisionMade made) {
        return programmes.contains(made.programme()) && kinds.contains(made.kind());
    }
}
