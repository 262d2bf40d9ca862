package org.civilaffairs.assistance.educationassistance;

import java.util.Map;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class EducationFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.educationassistance",
            file -> EducationFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES =
            SET.table("classes", "教育救助对象", "classes that are helped", RecognisedStatus.class);

    static final FigureKey<Map<SchoolLevel, Boolean>> STAGES =
            SET.table("stages", "救助的教育阶段", "stages of schooling that are helped", SchoolLevel.class);

    private EducationFigures() {}
}
