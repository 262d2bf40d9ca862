package org.civilaffairs.assistance.recognition;

import static org.civilaffairs.assistance.recognition.RecognitionCondition.CLASS_IS_RECOGNISED;
import static org.civilaffairs.assistance.recognition.RecognitionCondition.STILL_VALID;
import static org.civilaffairs.core.person.RecognisedStatus.EXTREME_DIFFICULTY;
import static org.civilaffairs.core.person.RecognisedStatus.MARGIN;
import static org.civilaffairs.core.person.RecognisedStatus.RIGID_EXPENDITURE;
import static org.civilaffairs.core.person.RecognisedStatus.SUBSISTENCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Basis;

/** An article on a condition, for which programmes it speaks and which classes it names, if any (互认的依据). */
record RecognitionText(
        RecognitionCondition condition,
        Set<MeansTestedProgramme> programmes,
        Set<RecognisedStatus> classes,
        Basis basis) {

    private static final Set<MeansTestedProgramme> EVERY = EnumSet.allOf(MeansTestedProgramme.class);
    private static final Set<MeansTestedProgramme> MEDICAL = EnumSet.of(MeansTestedProgramme.MEDICAL);
    private static final Set<RecognisedStatus> FOUR =
            EnumSet.of(SUBSISTENCE, EXTREME_DIFFICULTY, MARGIN, RIGID_EXPENDITURE);
    private static final Set<RecognisedStatus> NONE = EnumSet.noneOf(RecognisedStatus.class);

    // Those that name no class have the programme examine for itself.
    private static final List<RecognitionText> TEXTS = List.of(
            of(CLASS_IS_RECOGNISED, EVERY, FOUR, "cn-social-assistance-law-2026", "第四十二条第二款"),
            of(
                    CLASS_IS_RECOGNISED,
                    MEDICAL,
                    EnumSet.of(SUBSISTENCE, EXTREME_DIFFICULTY),
                    "cn-social-assistance-measures",
                    "第三十条"),
            of(
                    CLASS_IS_RECOGNISED,
                    MEDICAL,
                    EnumSet.of(SUBSISTENCE, EXTREME_DIFFICULTY, MARGIN),
                    "zj-social-assistance",
                    "第二十三条第二款"),
            examining(MeansTestedProgramme.EDUCATION, "第三十六条"),
            examining(MeansTestedProgramme.HOUSING, "第四十条第一款"),
            examining(MeansTestedProgramme.EMPLOYMENT, "第四十四条"),
            of(STILL_VALID, EVERY, FOUR, "cn-social-assistance-law-2026", "第四十二条第二款"),
            of(STILL_VALID, EVERY, EnumSet.of(SUBSISTENCE), "cn-social-assistance-measures", "第十三条"),
            of(STILL_VALID, EVERY, EnumSet.of(EXTREME_DIFFICULTY), "cn-social-assistance-measures", "第十八条"),
            of(STILL_VALID, EVERY, EnumSet.of(RIGID_EXPENDITURE), "cn-rigid-expenditure-measures", "第十条"),
            of(STILL_VALID, EVERY, FOUR, "zj-social-assistance", "第五十条第二款"));

    private static RecognitionText of(
            RecognitionCondition condition,
            Set<MeansTestedProgramme> programmes,
            Set<RecognisedStatus> classes,
            String document,
            String article) {
        return new RecognitionText(condition, programmes, classes, Basis.of(document, article));
    }

    private static RecognitionText examining(MeansTestedProgramme programme, String article) {
        return of(CLASS_IS_RECOGNISED, EnumSet.of(programme), NONE, "cn-social-assistance-measures", article);
    }

    /** The articles on a condition, of every programme and class, in every place and period. */
    static List<Basis> bases(RecognitionCondition condition) {
        return bases(text -> text.condition == condition);
    }

    /** The articles on a condition for a programme, whichever classes they name. */
    static List<Basis> bases(RecognitionCondition condition, MeansTestedProgramme programme) {
        return bases(text -> text.condition == condition && text.programmes.contains(programme));
    }

    /** The articles on a condition that name the class that was confirmed, for the programme applied for. */
    static List<Basis> naming(RecognitionCondition condition, ConfirmedClass confirmed) {
        return bases(text -> text.condition == condition
                && text.programmes.contains(confirmed.appliedFor())
                && text.classes.contains(confirmed.status()));
    }

    private static List<Basis> bases(Predicate<RecognitionText> test) {
        return TEXTS.stream().filter(test).map(RecognitionText::basis).toList();
    }
}
