package org.civilaffairs.assistance.recognition;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class RecognitionFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.recognition", file -> RecognitionFigures.class.getResourceAsStream(file), "000000", "330000");

    static final FigureKey<Map<MeansTestedProgramme, List<RecognisedStatus>>> RECOGNISED = SET.key(
            "recognised",
            "table",
            "各事项认可的已确认身份",
            "confirmed classes that each programme recognises",
            Forms.mapOf(
                    Forms.choice(MeansTestedProgramme.class, MeansTestedProgramme::title),
                    Forms.listOf(Forms.choice(RecognisedStatus.class, RecognisedStatus::title))));

    private RecognitionFigures() {}
}
