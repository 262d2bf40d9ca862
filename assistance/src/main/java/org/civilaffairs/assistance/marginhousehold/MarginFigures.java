package org.civilaffairs.assistance.marginhousehold;

import java.math.BigDecimal;
import org.civilaffairs.assistance.circumstances.PropertyFigures;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of margin households. */
final class MarginFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.marginhousehold",
            file -> MarginFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    /** The announced income line; where one was ever announced it is never derived from the standard. */
    static final FigureKey<Yuan> MONTHLY_LINE =
            SET.yuan("monthlyLine", "yuan/member/month", "低保边缘家庭收入线", "announced income line");

    static final FigureKey<BigDecimal> LINE_MULTIPLE = SET.hundredths(
            "lineMultiple", "multiple of the standard", "收入线为低保标准的倍数", "line as a multiple of the standard");

    static final FigureKey<Boolean> LINE_INCLUDED =
            SET.yesNo("lineIncluded", "收入线含本数（以下）", "an income equal to the line is within it");

    static final FigureKey<Boolean> LINE_CAPPED =
            SET.yesNo("lineCappedAtMinimumWage", "收入线不超过月最低工资", "the line is at most the minimum wage");

    static final FigureKey<Boolean> BY_STATUS = SET.yesNo(
            "outsideByStatus",
            "以未纳入低保（而非不符合低保条件）为准",
            "not receiving the allowance decides, not failing its conditions");

    static final PropertyFigures PROPERTY = new PropertyFigures(SET);

    private MarginFigures() {}
}
