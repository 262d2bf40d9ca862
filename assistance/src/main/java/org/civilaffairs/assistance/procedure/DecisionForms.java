package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
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
 * In which form a decision must be made known (决定的公布和告知).
 *
 * <p>Rule GEN-15. Basis: cn-social-assistance-law-2026 第四十五条、第四十八条, from 2026-07-01 for every programme that the county or the
 * township decides; before by programme: cn-social-assistance-measures 第十一条第三项、第十三条第三款; cn-dibao-confirmation-measures
 * 第二十一条、第三十二条; cn-rigid-expenditure-measures 第七条; cn-vagrants-assistance-measures 第六条第二款. Local text adds to it:
 * sh-social-assistance 第三十六条第三款、第三十八条第一款; zj-social-assistance 第十一条第三款、第五十一条第二款.
 */
public final class DecisionForms implements Rule<DecisionMade, DecisionForms.Award> {

    /** The service as catalogs list it. */
    public static final Service<DecisionMade, Award> SERVICE = Service.of(
                    "assistance.decision-forms",
                    Text.of("决定的公布和告知要求", "Forms in which a decision is made known"),
                    DecisionMade.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(ProcedureFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(DecisionForms::new);

    private final Matter matter;
    private final Figure<Map<Programme, Map<DecisionKind, List<DueForm>>>> forms;

    private DecisionForms(Policy policy, Matter matter) {
        this.matter = matter;
        this.forms = policy.find(ProcedureFigures.DUE_FORMS);
    }

    @Override
    public Decision<Award> assess(DecisionMade made) {
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                due(forms, made).isPresent() ? List.of() : List.of(forms.path()),
                                () -> new Award(due(forms, made).orElseThrow()),
                                Map.of(),
                                FigureUse.of(forms),
                                DecisionText.bases(made)),
                        Award.FORM);
    }

    /** What is due; empty where no text at hand says anything of the programme and the kind of decision. */
    static Optional<List<DueForm>> due(
            Figure<Map<Programme, Map<DecisionKind, List<DueForm>>>> forms, DecisionMade made) {
        return forms.value()
                .flatMap(table -> Optional.ofNullable(table.get(made.programme())))
                .flatMap(kinds -> Optional.ofNullable(kinds.get(made.kind())));
    }

    /**
     * What is due.
     *
     * @param due the forms, none where the texts ask for none
     */
    @AnyJackson
    public record Award(List<DueForm> due) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DecisionForms",
                        Text.of("决定的形式要求", "forms of a decision"),
                        values -> new Award(values.get("due")))
                .required(
                        "due",
                        Text.of("应当", "due"),
                        Forms.listOf(Forms.choice(DueForm.class, DueForm::title)),
                        Award::due)
                .done();
    }
}
