package org.civilaffairs.assistance.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
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
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether an application is to be accepted, and otherwise everything that is still missing, at once (受理与一次性告知).
 *
 * <p>Rule DB-23. Basis: cn-dibao-confirmation-measures 第九条、第十条; cn-dibao-approval-measures-trial 第十二条、第十三条;
 * cn-dibao-safety-net-notice 一（二）: where proofs are replaced by a written undertaking, they are not asked for; cn-social-assistance-law-2026
 * 第四十条、第六十二条第二款. What can be had from government platforms is never missing from 2021-07-01.
 */
public final class Acceptance implements Rule<SubmittedApplication, Acceptance.Award> {

    /** The service as catalogs list it. */
    public static final Service<SubmittedApplication, Award> SERVICE = Service.of(
                    "assistance.acceptance",
                    Text.of("受理与一次性告知", "Acceptance of an application"),
                    SubmittedApplication.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(ProcedureFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(Acceptance::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第四十条"),
            Basis.of("cn-social-assistance-law-2026", "第六十二条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第九条"),
            Basis.of("cn-dibao-confirmation-measures", "第十条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十二条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十三条"),
            Basis.of("cn-dibao-safety-net-notice", "一（二）"));

    private static final String UNDERTAKING = "truthUndertaking";
    private static final String AUTHORISATIONS = "authorisations";

    private final Matter matter;
    private final Figure<Boolean> verifiableToo;
    private final Figure<Boolean> undertakingSuffices;

    private Acceptance(Policy policy, Matter matter) {
        this.matter = matter;
        this.verifiableToo = policy.find(ProcedureFigures.VERIFIABLE_MAY_BE_DEMANDED);
        this.undertakingSuffices = policy.find(ProcedureFigures.UNDERTAKING_REPLACES_PROOFS);
    }

    @Override
    public Decision<Award> assess(SubmittedApplication application) {
        Map<String, Answer> lacks = new LinkedHashMap<>();
        for (int i = 0; i < application.materials().size(); i++) {
            Material material = application.materials().get(i);
            lacks.merge(material.item(), lacks(application, material, "materials[" + i + "]."), Answer::or);
        }
        lacks.put(
                UNDERTAKING,
                Answer.of(application.truthUndertaken(), "truthUndertaken").not());
        lacks.put(
                AUTHORISATIONS,
                Answer.of(application.allAuthorised(), "allAuthorised").not());
        List<String> missing = lacks.values().stream()
                .flatMap(answer -> answer.missing().stream())
                .distinct()
                .toList();
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                missing,
                                () -> award(lacks),
                                Map.of(),
                                FigureUse.of(verifiableToo, undertakingSuffices),
                                BASES),
                        Award.FORM);
    }

    private Answer lacks(SubmittedApplication application, Material material, String at) {
        Answer demandable = Answer.of(verifiableToo)
                .or(Answer.of(material.shared(), at + "shared").not());
        return Answer.of(material.held(), at + "held")
                .not()
                .and(demandable)
                .and(Answer.of(undertakingSuffices)
                        .and(Answer.of(application.proofsUndertaken(), "proofsUndertaken"))
                        .not());
    }

    private static Award award(Map<String, Answer> lacks) {
        List<String> missing = lacks.entrySet().stream()
                .filter(entry -> entry.getValue().isYes())
                .map(Map.Entry::getKey)
                .toList();
        return new Award(missing.isEmpty(), missing);
    }

    /**
     * The result of the first look.
     *
     * @param accept whether the application is accepted; the time limits run from then on
     * @param toComplete everything that is missing, to be named at once
     */
    @AnyJackson
    public record Award(boolean accept, List<String> toComplete) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "Acceptance",
                        Text.of("受理", "acceptance"),
                        values -> new Award(values.<Boolean>get("accept"), values.get("toComplete")))
                .required("accept", Text.of("予以受理", "accepted"), Forms.yesNo(), Award::accept)
                .required(
                        "toComplete",
                        Text.of("一次性告知补齐", "to be completed"),
                        Forms.listOf(Forms.text()),
                        Award::toComplete)
                .done();
    }
}
