package org.civilaffairs.assistance.circumstances;

import java.math.BigDecimal;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of margin households, to whose limits other programmes refer. */
public final class MarginFigures {

    /** All figures of margin households. */
    public static final FigureSet SET = new FigureSet(
            "assistance.marginhousehold",
            file -> MarginFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    /** The announced income line; where one was ever announced it is never derived from the standard. */
    public static final FigureKey<Yuan> MONTHLY_LINE =
            SET.yuan("monthlyLine", "yuan/member/month", "低保边缘家庭收入线", "announced income line");

    /** The line as a multiple of the subsistence standard. */
    public static final FigureKey<BigDecimal> LINE_MULTIPLE = SET.hundredths(
            "lineMultiple", "multiple of the standard", "收入线为低保标准的倍数", "line as a multiple of the standard");

    /** Whether an income equal to the line is within it. */
    public static final FigureKey<Boolean> LINE_INCLUDED =
            SET.yesNo("lineIncluded", "收入线含本数（以下）", "an income equal to the line is within it");

    /** Whether the line is at most the minimum wage. */
    public static final FigureKey<Boolean> LINE_CAPPED =
            SET.yesNo("lineCappedAtMinimumWage", "收入线不超过月最低工资", "the line is at most the minimum wage");

    /** Whether not receiving the allowance decides, not failing its conditions. */
    public static final FigureKey<Boolean> BY_STATUS = SET.yesNo(
            "outsideByStatus",
            "以未纳入低保（而非不符合低保条件）为准",
            "not receiving the allowance decides, not failing its conditions");

    /** The limits of property. */
    public static final PropertyFigures PROPERTY = new PropertyFigures(SET);

    private MarginFigures() {}
}
