package org.civilaffairs.assistance.educationassistance;

import java.util.Map;
import org.civilaffairs.core.form.Forms;
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

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES = SET.key(
            "classes",
            "table",
            "教育救助对象",
            "classes that are helped",
            Forms.mapOf(Forms.choice(RecognisedStatus.class, RecognisedStatus::title), Forms.yesNo()));

    static final FigureKey<Map<SchoolLevel, Boolean>> STAGES = SET.key(
            "stages",
            "table",
            "救助的教育阶段",
            "stages of schooling that are helped",
            Forms.mapOf(Forms.choice(SchoolLevel.class, SchoolLevel::title), Forms.yesNo()));

    private EducationFigures() {}
}
