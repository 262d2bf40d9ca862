package org.civilaffairs.core.policy;

import java.math.BigDecimal;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;

/** Figures of an invented allowance; none of them is law. */
public final class TrialFigures {

    /** All of them. */
    public static final FigureSet SET =
            new FigureSet("trial", file -> TrialFigures.class.getResourceAsStream(file), "000000", "310000");

    /** An amount with a gap. */
    public static final FigureKey<Yuan> STANDARD = SET.yuan("standard", "yuan/month", "标准", "standard");
    /** A yes or no that no place sets. */
    public static final FigureKey<Boolean> OPEN = SET.yesNo("open", "开放", "open");
    /** A number that only the nation sets. */
    public static final FigureKey<Integer> MONTHS = SET.count("months", "months", "月数", "months");
    /** A number that only Shanghai sets. */
    public static final FigureKey<BigDecimal> MULTIPLE = SET.hundredths("multiple", "multiple", "倍数", "multiple");
    /** A table that no place sets. */
    public static final FigureKey<Map<String, Yuan>> GRADES =
            SET.key("grades", "yuan/month", "分档", "grades", Forms.mapOf(Forms.text(), Forms.yuan()));

    private TrialFigures() {}
}
