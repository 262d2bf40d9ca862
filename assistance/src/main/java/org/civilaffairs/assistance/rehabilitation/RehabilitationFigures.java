package org.civilaffairs.assistance.rehabilitation;

import java.util.Map;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class RehabilitationFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.rehabilitation",
            file -> RehabilitationFigures.class.getResourceAsStream(file),
            "000000",
            "310000");

    static final FigureKey<Integer> BELOW_AGE =
            SET.count("belowAge", "years", "救助年龄上限（不满）", "age below which children are helped");

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES =
            SET.table("classes", "所列困难家庭类别", "classes of hardship that the text lists", RecognisedStatus.class);

    private RehabilitationFigures() {}
}
