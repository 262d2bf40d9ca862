package org.civilaffairs.assistance.housingassistance;

import java.util.Map;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class HousingFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.housingassistance", file -> HousingFigures.class.getResourceAsStream(file), "000000", "330000");

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES =
            SET.table("classes", "住房救助对象", "classes that are helped", RecognisedStatus.class);

    private HousingFigures() {}
}
