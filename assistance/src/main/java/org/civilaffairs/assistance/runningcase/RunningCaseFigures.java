package org.civilaffairs.assistance.runningcase;

import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** What the texts of a place and period say of running cases. */
final class RunningCaseFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.runningcase",
            file -> RunningCaseFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    /** A ground that is not in the table is none there. */
    static final FigureKey<Map<StopGround, StopEffect>> GROUNDS = SET.key(
            "stopGrounds",
            "effects by ground",
            "停止、终止事由及处理",
            "grounds to stop and what they mean",
            Forms.mapOf(
                    Forms.choice(StopGround.class, StopGround::title),
                    Forms.choice(StopEffect.class, StopEffect::title)));

    private RunningCaseFigures() {}
}
