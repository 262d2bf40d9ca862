package org.civilaffairs.assistance.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
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
 * Whether an official is exempt from liability for an error (容错免责).
 *
 * <p>Rule PE-02. Basis: cn-dibao-confirmation-measures 第三十九条; cn-social-assistance-reform-opinion 三（四）; cn-low-income-monitoring-opinion 五（三）;
 * from 2026-07-01 also cn-social-assistance-law-2026 第七十条: discipline for intent or gross negligence only. What was done when and
 * by whom is for the file; the decision of a case names its facts and figures.
 */
public final class LiabilityRelief implements Rule<StaffError, LiabilityRelief.Award> {

    /** The service as catalogs list it. */
    public static final Service<StaffError, Award> SERVICE = Service.of(
                    "assistance.liability-relief",
                    Text.of("容错免责", "Relief of staff from liability"),
                    StaffError.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("免于问责", "exempt", "不免于问责", "not exempt"))
            .conditions(ReliefCondition.values())
            .figures(EvaluationFigures.SET)
            .covers("000000", "2020-12-31")
            .ruledBy(LiabilityRelief::new);

    private final Matter matter;
    private final Figure<Boolean> intentOnly;

    private LiabilityRelief(Policy policy, Matter matter) {
        this.matter = matter;
        this.intentOnly = policy.find(EvaluationFigures.INTENT_ONLY);
    }

    @Override
    public Decision<Award> assess(StaffError error) {
        Map<ReliefCondition, Answer> ways = new EnumMap<>(ReliefCondition.class);
        ways.put(
                ReliefCondition.EXCUSABLE_ERROR,
                Answer.of(error.actedFairly(), "actedFairly")
                        .and(Answer.of(error.objectiveReason(), "objectiveReason"))
                        .and(Answer.of(error.correctedInTime(), "correctedInTime")));
        Answer limited = Answer.of(intentOnly);
        if (!limited.isNo()) {
            ways.put(
                    ReliefCondition.NO_INTENT_OR_GROSS_NEGLIGENCE,
                    limited.and(Answer.of(error.intentOrGrossNegligence(), "intentOrGrossNegligence")
                            .not()));
        }
        return Assessment.of(matter)
                .requireAny(ReliefCondition.EXEMPT, ways)
                .grant(() -> Grant.certain(new Award(true), ReliefCondition.EXEMPT.bases()), Award.FORM);
    }

    /**
     * The relief.
     *
     * @param exempt always true
     */
    @AnyJackson
    public record Award(boolean exempt) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LiabilityRelief",
                        Text.of("容错免责", "relief from liability"),
                        values -> new Award(values.get("exempt")))
                .required("exempt", Text.of("免于问责", "exempt"), Forms.yesNo(), Award::exempt)
                .done();
    }
}
