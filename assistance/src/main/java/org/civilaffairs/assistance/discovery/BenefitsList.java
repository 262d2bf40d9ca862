package org.civilaffairs.assistance.discovery;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.assistance.procedure.ApplicationOffices;
import org.civilaffairs.assistance.procedure.AssistanceOffice;
import org.civilaffairs.assistance.procedure.OfficeQuestion;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The programmes that may be open to a family, from what is known (幸福清单).
 *
 * <p>Rules PD-02, LM-05. Basis: cn-social-assistance-law-2026 第三十九条第二款; cn-dibao-confirmation-measures 第六条第二款;
 * cn-low-income-monitoring-opinion 三（三）、四. A programme is a candidate if its own service does not refuse on what is known and a
 * sign speaks for it. The list is never an entitlement. Unlike other decisions it is about what is known, so it may change with
 * every fact that is added: what is refused stays refused, and more signs may come.
 */
public final class BenefitsList implements Rule<FamilyInNeed, BenefitsList.Award> {

    /** The service as catalogs list it. */
    public static final Service<FamilyInNeed, Award> SERVICE = Service.of(
                    "assistance.benefits-list", Text.of("幸福清单", "List of benefits"), FamilyInNeed.FORM, Award.FORM)
            .outcomes(OutcomeWords.of("已列出候选事项，不是待遇决定", "listed as candidates, no entitlement", "未列出", "not listed"))
            .figures(figures())
            .settings(settings())
            .covers("000000", "2014-05-01")
            .ruledBy(BenefitsList::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第三十九条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第六条第二款"),
            Basis.of("cn-low-income-monitoring-opinion", "三（三）"),
            Basis.of("cn-low-income-monitoring-opinion", "四"));

    private final Policy policy;
    private final Matter matter;

    private BenefitsList(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    private static FigureSet[] figures() {
        return BenefitTable.ROWS.stream()
                .flatMap(row -> row.service().figures().stream())
                .distinct()
                .toArray(FigureSet[]::new);
    }

    private static Setting<?>[] settings() {
        return BenefitTable.ROWS.stream()
                .flatMap(row -> row.service().settings().stream())
                .distinct()
                .toArray(Setting<?>[]::new);
    }

    @Override
    public Decision<Award> assess(FamilyInNeed family) {
        Known known = new Known(family, policy);
        List<BenefitRow.Tried> tried = BenefitTable.ROWS.stream()
                .flatMap(row -> row.candidates(policy, known, offices(row.programme())).stream())
                .toList();
        List<ReferredProgramme> referred = Stream.of(ReferredProgramme.values())
                .filter(programme -> programme.isOpenTo(known, matter))
                .toList();
        return Assessment.of(matter).grant(() -> grant(tried, referred), Award.FORM);
    }

    private List<AssistanceOffice> offices(BenefitProgramme programme) {
        return programme
                .kind()
                .map(kind -> ApplicationOffices.SERVICE.assess(
                        policy, new OfficeQuestion.Builder().kind(kind).build()))
                .map(decision -> decision instanceof Granted<ApplicationOffices.Award> found
                        ? found.award().offices()
                        : List.<AssistanceOffice>of())
                .orElse(List.of());
    }

    private static Grant<Award> grant(List<BenefitRow.Tried> tried, List<ReferredProgramme> referred) {
        List<Candidate> candidates = Stream.concat(
                        tried.stream().map(BenefitRow.Tried::candidate),
                        referred.stream().map(ReferredProgramme::candidate))
                .toList();
        return Grant.of(List.of(), () -> Award.of(candidates), Map.of(), figures(tried), bases(tried, referred));
    }

    private static List<FigureUse> figures(List<BenefitRow.Tried> tried) {
        return tried.stream()
                .flatMap(one -> one.decision().figures().stream())
                .distinct()
                .toList();
    }

    private static List<Basis> bases(List<BenefitRow.Tried> tried, List<ReferredProgramme> referred) {
        return Stream.of(
                        BASES.stream(),
                        tried.stream().flatMap(one -> one.decision().articles().stream()),
                        referred.stream().flatMap(one -> one.bases().stream()))
                .flatMap(bases -> bases)
                .distinct()
                .toList();
    }

    /**
     * The list; never an entitlement.
     *
     * @param programmes the programmes that are candidates, each once
     * @param candidates the candidates, in the order of the table
     */
    @AnyJackson
    public record Award(List<BenefitProgramme> programmes, List<Candidate> candidates) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "BenefitsList",
                        Text.of("幸福清单", "list of benefits"),
                        values -> new Award(values.get("programmes"), values.get("candidates")))
                .required(
                        "programmes",
                        Text.of("候选事项（不是待遇决定）", "candidates, no entitlement"),
                        Forms.listOf(Forms.choice(BenefitProgramme.class, BenefitProgramme::title)),
                        Award::programmes)
                .required(
                        "candidates",
                        Text.of("各候选事项", "each candidate"),
                        Forms.listOf(Candidate.FORM),
                        Award::candidates)
                .done();

        private static Award of(List<Candidate> candidates) {
            return new Award(
                    candidates.stream().map(Candidate::programme).distinct().toList(), candidates);
        }
    }
}
