package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.Body;
import org.civilaffairs.core.procedure.StepRule;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Which body decides a case (审核确认机关).
 *
 * <p>Rules GEN-07, TA-04. Basis: cn-social-assistance-law-2026 第四十四条, from 2026-07-01: the county department, the township only where
 * the province provides it; cn-dibao-confirmation-measures 第二条、cn-tekun-measures 第二十八条、cn-rigid-expenditure-measures 第三条, before: the
 * locality could delegate (that a county's act sufficed is a reading); sh-social-assistance 第三十六条: the township, read as a
 * provincial provision; cn-social-assistance-measures 第四十八条: small amounts of temporary assistance by mandate to the township,
 * which is read to go on.
 */
public final class DecidingBody implements Rule<DecisionAsked, DecidingBody.Award> {

    /** The service as catalogs list it. */
    public static final Service<DecisionAsked, Award> SERVICE = Service.of(
                    "assistance.deciding-body", Text.of("审核确认机关", "Body that decides"), DecisionAsked.FORM, Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .conditions(DecidingBodyCondition.values())
            .figures(AssistanceProcedures.sets())
            .covers("000000", "2014-05-01")
            .ruledBy(DecidingBody::new);

    private final Policy policy;
    private final Matter matter;

    private DecidingBody(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(DecisionAsked asked) {
        Optional<Figure<StepRule>> step =
                asked.programme().plan().step("decision").flatMap(policy::findIfSet);
        Answer township =
                township(policy, asked.programme(), asked.delegation()).or(byMandate(asked));
        Optional<Body> usual = step.flatMap(Figure::value).map(StepRule::by);
        Answer isNamed = step.map(
                        figure -> Fact.of(figure.value(), figure::path).is(rule -> true))
                .orElse(Answer.NO);
        List<Basis> bases = DecidingBodyCondition.bases(asked.programme());
        return Assessment.of(matter)
                .require(DecidingBodyCondition.BODY_IS_NAMED, bases, isNamed)
                .grant(
                        () -> Grant.of(
                                township.missing(),
                                () -> new Award(township.isYes() ? Body.TOWNSHIP : usual.orElseThrow()),
                                Map.of(),
                                FigureUse.of(step.stream().toArray(Figure<?>[]::new)),
                                bases),
                        Award.FORM);
    }

    /** Whether the township decides a case, by the text itself or by an act that delegates to it. */
    static Answer township(Policy policy, Programme programme, Optional<Delegation> delegation) {
        Answer byText = programme
                .plan()
                .step("decision")
                .flatMap(policy::findIfSet)
                .map(figure -> Fact.of(figure.value(), figure::path).is(rule -> rule.by() == Body.TOWNSHIP))
                .orElse(Answer.NO);
        return byText.or(delegated(policy, programme, delegation));
    }

    private static Answer delegated(Policy policy, Programme programme, Optional<Delegation> delegation) {
        return AssistanceProcedures.delegation(programme)
                .map(policy::find)
                .map(acts -> Fact.of(acts.value(), acts::path)
                        .answer(list -> list.isEmpty()
                                ? Answer.NO
                                : Fact.of(delegation, () -> "delegation").is(list::contains)))
                .orElse(Answer.NO);
    }

    private Answer byMandate(DecisionAsked asked) {
        if (asked.programme() != Programme.TEMPORARY_ASSISTANCE) {
            return Answer.NO;
        }
        Figure<Yuan> limit = policy.find(AssistanceProcedures.TOWNSHIP_LIMIT);
        return Fact.of(limit.value(), limit::path)
                .answer(most -> Fact.of(asked.amount(), () -> "amount").is(amount -> amount.isAtMost(most)));
    }

    /**
     * The body.
     *
     * @param body the body that decides
     */
    @AnyJackson
    public record Award(Body body) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DecidingBody", Text.of("审核确认机关", "body that decides"), values -> new Award(values.get("body")))
                .required("body", Text.of("机关", "body"), Forms.choice(Body.class, Body::title), Award::body)
                .done();
    }
}
