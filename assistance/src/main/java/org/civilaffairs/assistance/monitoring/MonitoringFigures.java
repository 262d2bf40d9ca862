package org.civilaffairs.assistance.monitoring;

import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class MonitoringFigures {

    static final FigureSet SET =
            new FigureSet("assistance.monitoring", file -> MonitoringFigures.class.getResourceAsStream(file), "000000");

    static final FigureKey<Map<AssistanceMeasure, AssistanceLayer>> LAYERS = SET.key(
            "layers",
            "table",
            "各救助措施所属层次",
            "layers of the measures",
            Forms.mapOf(
                    Forms.choice(AssistanceMeasure.class, AssistanceMeasure::title),
                    Forms.choice(AssistanceLayer.class, AssistanceLayer::title)));

    static final FigureKey<Integer> SHORTER_MONTHS =
            SET.count("matchingMonths", "months", "数据比对周期（每季度）", "months between matchings, by the quarter");

    static final FigureKey<Integer> LONGER_MONTHS =
            SET.count("matchingMonthsAtMost", "months", "数据比对周期（每半年）", "months between matchings, by the half-year");

    private MonitoringFigures() {}
}
