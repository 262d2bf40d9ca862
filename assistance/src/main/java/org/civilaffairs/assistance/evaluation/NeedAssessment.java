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
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The comprehensive assessment of need (需求综合评估): the scores of the factors by the weights of the place.
 *
 * <p>Basis: cn-social-assistance-reform-opinion 二（六）23 names the factors and gives no weights; they are figures of the locality
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
            .figures(EvaluationFigures.SET)
            .covers("000000", "2020-12-31")
            .ruledBy(NeedAssessment::new);

    private static final List<Basis> BASES = List.of(Basis.of("cn-social-assistance-reform-opinion", "二（六）"));

    private final Matter matter;
    private final Figure<Map<NeedFactor, Integer>> weights;

    private NeedAssessment(Policy policy, Matter matter) {
        this.matter = matter;
        this.weights = policy.find(EvaluationFigures.WEIGHTS);
    }

    @Override
    public Decision<Award> assess(NeedScores need) {
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(missing(need), () -> award(need), Map.of(), FigureUse.of(weights), BASES),
                        Award.FORM);
    }

    // A factor without weight is not asked for.
    private List<String> missing(NeedScores need) {
        return Fact.of(weights.value(), weights::path)
                .answer(table -> table.entrySet().stream()
                        .filter(weight -> weight.getValue() > 0)
                        .map(weight -> score(need, weight.getKey()).is(points -> true))
                        .reduce(Answer.YES, Answer::and))
                .missing();
    }

    private static Fact<Integer> score(NeedScores need, NeedFactor factor) {
        return switch (factor) {
            case FAMILY_STRUCTURE -> Fact.of(need.familyStructure(), () -> "familyStructure");
            case HEALTH -> Fact.of(need.health(), () -> "health");
            case LABOUR -> Fact.of(need.labour(), () -> "labour");
            case RIGID_EXPENDITURE -> Fact.of(need.rigidExpenditure(), () -> "rigidExpenditure");
        };
    }

    private Award award(NeedScores need) {
        long sum = weights.value().orElseThrow().entrySet().stream()
                .mapToLong(weight -> (long) weight.getValue()
                        * score(need, weight.getKey()).value().orElse(0))
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
