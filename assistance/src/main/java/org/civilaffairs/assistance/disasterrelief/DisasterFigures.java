package org.civilaffairs.assistance.disasterrelief;

import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of disaster relief. */
final class DisasterFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.disasterrelief", file -> DisasterFigures.class.getResourceAsStream(file), "000000");

    /** At the end of which month need in winter and spring is assessed. */
    static final FigureKey<Integer> WINTER_SPRING_MONTH =
            SET.count("winterSpringMonth", "month of the year", "冬春救助需求评估截止月份", "month by whose end need is assessed");

    private DisasterFigures() {}
}
