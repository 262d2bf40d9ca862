package org.civilaffairs.assistance.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Whether a decision was made known in due form, and a reduction or end made only after a hearing (决定的形式合法性).
 *
 * <p>Rule GEN-16. Basis: cn-social-assistance-law-2026 第四十五条、第四十八条, from 2026-07-01; before as {@link DecisionForms}. The day asked
 * about is that of the decision. A hearing on the same day counts as before it; hearing is not consent. Where no text at hand says in which
 * form such a decision is made known, the figure alone is needed: what it asks shows only when it is known.
 */
public final class LawfulDecision implements Rule<DecisionMade, LawfulDecision.Award> {

    /** The service as catalogs list it. */
    public static final Service<DecisionMade, Award> SERVICE = Service.of(
                    "assistance.lawful-decision",
                    Text.of("决定的形式合法性", "Lawful form of a decision"),
                    DecisionMade.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(DecisionFormCondition.values())
            .figures(ProcedureFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(LawfulDecision::new);

    private final Matter matter;
    private final LocalDate decided;
    private final Figure<Map<Programme, Map<DecisionKind, List<DueForm>>>> forms;

    private LawfulDecision(Policy policy, Matter matter) {
        this.matter = matter;
        this.decided = policy.date();
        this.forms = policy.find(ProcedureFigures.DUE_FORMS);
    }

    @Override
    public Decision<Award> assess(DecisionMade made) {
        Assessment assessment = Assessment.of(matter);
        Fact<List<DueForm>> due = Fact.of(DecisionForms.due(forms, made), forms::path);
        assessment.require(DecisionFormCondition.FORMS_ARE_SET, DecisionText.bases(made), due.is(list -> true));
        for (DecisionFormCondition condition : DecisionFormCondition.values()) {
            condition
                    .form()
                    .filter(form -> due.is(list -> list.contains(form)).isYes())
                    .ifPresent(form -> assessment.require(condition, DecisionText.bases(made, form), done(made, form)));
        }
        return assessment.grant(() -> grant(made), Award.FORM);
    }

    private Grant<Award> grant(DecisionMade made) {
        return Grant.of(List.of(), () -> new Award(true), Map.of(), FigureUse.of(forms), DecisionText.bases(made));
    }

    private Answer done(DecisionMade made, DueForm form) {
        return switch (form) {
            case PUBLICATION -> Answer.of(made.published(), "published");
            case HEARING -> Answer.of(made.heard(), "heard").and(heardInTime(made));
            case TELLING -> Answer.of(made.told().or(() -> toldInForm(made)), "told");
            case NOTICE -> told(made, made.notified(), "notified");
            case WRITING -> told(made, made.written(), "written");
            case REASONS -> Answer.of(made.reasons(), "reasons");
        };
    }

    // Whoever was told in time or in writing was told; that it was not so leaves open whether the person was told at
    // all.
    private static Optional<Boolean> toldInForm(DecisionMade made) {
        return Stream.of(made.notified(), made.written())
                .flatMap(Optional::stream)
                .filter(told -> told)
                .findAny();
    }

    private static Answer told(DecisionMade made, Optional<Boolean> how, String fact) {
        return made.told().orElse(true) ? Answer.of(how, fact) : Answer.NO;
    }

    private Answer heardInTime(DecisionMade made) {
        return Fact.of(made.heardOn(), () -> "heardOn").is(day -> !day.isAfter(decided));
    }

    /**
     * The result.
     *
     * @param lawful always true
     */
    @AnyJackson
    public record Award(boolean lawful) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LawfulDecision",
                        Text.of("决定的形式合法性", "lawful form of a decision"),
                        values -> new Award(values.<Boolean>get("lawful")))
                .required("lawful", Text.of("形式合法", "lawful in form"), Forms.yesNo(), Award::lawful)
                .done();
    }
}
