package org.civilaffairs.assistance.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class EvaluationFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.evaluation",
            file -> EvaluationFigures.class.getResourceAsStream(file),
            "000000",
            "331100",
            "440783");

    static final FigureKey<Map<Indicator, BigDecimal>> TARGETS = SET.key(
            "targets",
            "percent",
            "指标目标值（%）",
            "targets of the indicators in percent",
            Forms.mapOf(Forms.choice(Indicator.class, Indicator::title), Forms.hundredths()));

    static final FigureKey<Map<NeedFactor, Integer>> WEIGHTS = SET.key(
            "needWeights",
            "points of 100",
            "需求综合评估各因素权重",
            "weights of the factors of need",
            Forms.mapOf(Forms.choice(NeedFactor.class, NeedFactor::title), Forms.wholeNumber(0, 100)));

    static final FigureKey<Boolean> INTENT_ONLY =
            SET.yesNo("disciplineForIntentOnly", "仅对故意或者重大过失给予处分", "discipline for intent or gross negligence only");

    private EvaluationFigures() {}
}
