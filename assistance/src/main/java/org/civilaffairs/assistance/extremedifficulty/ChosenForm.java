package org.civilaffairs.assistance.extremedifficulty;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
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
 * In which form a person in extreme difficulty is supported (供养形式): in an institution or at home, as the person chooses.
 *
 * <p>Rule TK-14. Basis: cn-social-assistance-law-2026 第十六条第二款, from 2026-07-01 a free choice everywhere;
 * cn-social-assistance-measures 第十九条; sh-social-assistance 第十九条第三款, to 2026-06-30: who has lost self-care is generally
 * supported in an institution; zj-social-assistance 第十六条.
 */
public final class ChosenForm implements Rule<SupportChoice, ChosenForm.Award> {

    /** The service as catalogs list it. */
    public static final Service<SupportChoice, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty-form",
                    Text.of("特困人员供养形式", "Form of support in extreme difficulty"),
                    SupportChoice.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(SupportFormCondition.values())
            .figures(SupportFigures.SET)
            .covers("000000", "2021-07-01")
            .ruledBy(ChosenForm::new);

    private final Matter matter;
    private final SelfCareCount count;
    private final Figure<Boolean> institutionIfLost;

    private ChosenForm(Policy policy, Matter matter) {
        this.matter = matter;
        this.count = new SelfCareCount(policy);
        this.institutionIfLost = policy.find(SupportFigures.INSTITUTION_IF_LOST);
    }

    @Override
    public Decision<Award> assess(SupportChoice facts) {
        Fact<SupportForm> choice = Fact.of(facts.choice(), () -> "choice");
        List<Basis> bases = SupportFormCondition.CHOICE_STANDS.bases();
        return Assessment.of(matter)
                .require(SupportFormCondition.CHOICE_STANDS, stands(facts, choice))
                .grant(
                        () -> Grant.of(
                                choice.value().isPresent() ? List.of() : List.of(choice.path()),
                                () -> new Award(choice.value().orElseThrow()),
                                Map.of(),
                                List.of(),
                                bases),
                        Award.FORM);
    }

    private Answer stands(SupportChoice facts, Fact<SupportForm> choice) {
        Answer accepted = Answer.of(facts.exceptionAccepted(), "exceptionAccepted");
        return Fact.of(institutionIfLost.value(), institutionIfLost::path)
                .answer(general -> general
                        ? count.isLost(facts.selfCare(), "selfCare.")
                                .not()
                                .or(choice.is(form -> form == SupportForm.INSTITUTION))
                                .or(accepted)
                        : Answer.YES);
    }

    /**
     * The form of support.
     *
     * @param form in an institution or at home
     */
    @AnyJackson
    public record Award(SupportForm form) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ChosenForm", Text.of("供养形式", "form of support"), values -> new Award(values.get("form")))
                .required(
                        "form",
                        Text.of("供养形式", "form of support"),
                        Forms.choice(SupportForm.class, SupportForm::title),
                        Award::form)
                .done();
    }
}
