package org.civilaffairs.assistance.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The comprehensive assessment of need (需求综合评估): the scores of the factors by the weights of the place.
 *
 * <p>Basis: cn-social-assistance-reform-opinion 二（五）23 names the factors and gives no weights; they are figures of the locality
 * and none is bundled. The result is the exact weighted sum, in hundredths of a point; it opens and closes nothing.
 */
public final class NeedAssessment implements Rule<NeedScores, NeedAssessment.Award> {

    /** The service as catalogs list it. */
    public static final Service<NeedScores, Award> SERVICE = Service.of(
                    "assistance.need-assessment",
                    Text.of("需求综合评估", "Comprehensive assessment of need"),
                    NeedScores.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .conditions(NeedCondition.values())
            .figures(EvaluationFigures.SET)
            .covers("000000", "2020-12-31")
            .ruledBy(NeedAssessment::new);

    private final Matter matter;
    private final Figure<Map<NeedFactor, Integer>> weights;

    private NeedAssessment(Policy policy, Matter matter) {
        this.matter = matter;
        this.weights = policy.find(EvaluationFigures.WEIGHTS);
    }

    @Override
    public Decision<Award> assess(NeedScores need) {
        Answer scored = Fact.of(weights.value(), weights::path)
                .answer(table -> Fact.of(need.scores(), () -> "scores")
                        .is(scores -> scores.keySet().containsAll(table.keySet())));
        return Assessment.of(matter)
                .require(NeedCondition.EVERY_FACTOR_SCORED, scored)
                .grant(() -> grant(need), Award.FORM);
    }

    private Grant<Award> grant(NeedScores need) {
        List<String> missing = Fact.of(weights.value(), weights::path)
                .is(table -> true)
                .and(Fact.of(need.scores(), () -> "scores").is(scores -> true))
                .missing();
        return Grant.of(
                missing, () -> award(need), Map.of(), FigureUse.of(weights), NeedCondition.EVERY_FACTOR_SCORED.bases());
    }

    private Award award(NeedScores need) {
        Map<NeedFactor, Integer> scores = need.scores().orElseThrow();
        long sum = weights.value().orElseThrow().entrySet().stream()
                .mapToLong(weight -> (long) weight.getValue() * scores.getOrDefault(weight.getKey(), 0))
                .sum();
        return new Award(BigDecimal.valueOf(sum, 2));
    }

    /**
     * The result.
     *
     * @param score the weighted sum in points
     */
    @AnyJackson
    public record Award(BigDecimal score) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "NeedAssessment",
                        Text.of("需求综合评估结果", "result of an assessment of need"),
                        values -> new Award(values.get("score")))
                .required("score", Text.of("加权得分", "weighted score"), Forms.hundredths(), Award::score)
                .done();
    }
}
