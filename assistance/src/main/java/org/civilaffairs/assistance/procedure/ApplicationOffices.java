package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Map;
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
 * Where one applies for a kind of assistance (各项救助的申请受理处).
 *
 * <p>Rules GEN-07, TA-11. Basis: cn-social-assistance-law-2026 第三十七条、第三十八条、第五十二条, from 2026-07-01; before:
 * cn-social-assistance-measures 第十一条、第三十条、第三十六条、第四十条、第四十四条、第四十八条; cn-dibao-safety-net-notice 四（三）;
 * sh-social-assistance 第三十一条; zj-social-assistance 第三十五条. Holders of residence permits may apply where they live if the
 * locality has opened it: the allowance asks for that itself.
 */
public final class ApplicationOffices implements Rule<OfficeQuestion, ApplicationOffices.Award> {

    /** The service as catalogs list it. */
    public static final Service<OfficeQuestion, Award> SERVICE = Service.of(
                    "assistance.application-offices",
                    Text.of("救助申请受理处", "Where to apply for assistance"),
                    OfficeQuestion.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(ProcedureFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(ApplicationOffices::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第三十七条"),
            Basis.of("cn-social-assistance-law-2026", "第三十八条"),
            Basis.of("cn-social-assistance-law-2026", "第五十二条"),
            Basis.of("cn-social-assistance-measures", "第十一条"),
            Basis.of("cn-social-assistance-measures", "第四十四条"),
            Basis.of("cn-social-assistance-measures", "第四十八条"),
            Basis.of("cn-dibao-safety-net-notice", "四（三）"),
            Basis.of("sh-social-assistance-2018", "第三十一条"),
            Basis.of("sh-social-assistance-2024", "第三十一条"),
            Basis.of("zj-social-assistance", "第三十五条"));

    private final Matter matter;
    private final Figure<Map<AssistanceKind, List<AssistanceOffice>>> offices;

    private ApplicationOffices(Policy policy, Matter matter) {
        this.matter = matter;
        this.offices = policy.find(ProcedureFigures.OFFICES);
    }

    @Override
    public Decision<Award> assess(OfficeQuestion question) {
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                offices.value().isPresent() ? List.of() : List.of(offices.path()),
                                () -> award(question),
                                Map.of(),
                                FigureUse.of(offices),
                                BASES),
                        Award.FORM);
    }

    private Award award(OfficeQuestion question) {
        return new Award(offices.value().orElse(Map.of()).getOrDefault(question.kind(), List.of()));
    }

    /**
     * The offices.
     *
     * @param offices where one may apply; one of them suffices
     */
    @AnyJackson
    public record Award(List<AssistanceOffice> offices) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ApplicationOffices",
                        Text.of("申请受理处", "where to apply"),
                        values -> new Award(values.get("offices")))
                .required(
                        "offices",
                        Text.of("可以申请之处", "where one may apply"),
                        Forms.listOf(Forms.choice(AssistanceOffice.class, AssistanceOffice::title)),
                        Award::offices)
                .done();
    }
}
