package org.civilaffairs.assistance.discovery;

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
 * What a body must do that finds someone who may need assistance (主动告知、政策找人).
 *
 * <p>Rule PD-01. Basis: cn-social-assistance-law-2026 第三十九条, from 2026-07-01; cn-dibao-confirmation-measures
 * 第六条第二款 and cn-tekun-measures 第十一条, from 2021-07-01; cn-social-assistance-reform-opinion 二（六）22;
 * zj-social-assistance 第五十四条. The duty to tell and to help is read to reach every kind of assistance.
 */
public final class DutyToInform implements Rule<NeedFound, DutyToInform.Award> {

    /** The service as catalogs list it. */
    public static final Service<NeedFound, Award> SERVICE = Service.of(
                    "assistance.duty-to-inform", Text.of("主动告知义务", "Duty to inform"), NeedFound.FORM, Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(DiscoveryCondition.values())
            .figures(DiscoveryFigures.SET)
            .covers("000000", "2020-12-31")
            .ruledBy(DutyToInform::new);

    private final Matter matter;
    private final Figure<Map<Finder, List<DiscoveryDuty>>> duties;

    private DutyToInform(Policy policy, Matter matter) {
        this.matter = matter;
        this.duties = policy.find(DiscoveryFigures.DUTIES);
    }

    @Override
    public Decision<Award> assess(NeedFound found) {
        List<DiscoveryDuty> own = duties.value().orElse(Map.of()).getOrDefault(found.finder(), List.of());
        Answer bound = Fact.of(duties.value(), duties::path).is(table -> !own.isEmpty());
        List<Basis> bases = DiscoveryCondition.bases(found.finder());
        return Assessment.of(matter)
                .require(DiscoveryCondition.BODY_HAS_DUTIES, bases, bound)
                .require(DiscoveryCondition.NEED_FOUND, bases, Answer.of(found.inNeed(), "inNeed"))
                .grant(() -> grant(found, own), Award.FORM);
    }

    private Grant<Award> grant(NeedFound found, List<DiscoveryDuty> own) {
        boolean asks = own.contains(DiscoveryDuty.HELP_IF_UNABLE)
                && found.unableToApply().isEmpty();
        return Grant.of(
                asks ? List.of("unableToApply") : List.of(),
                () -> new Award(due(found, own)),
                Map.of(),
                FigureUse.of(duties),
                DiscoveryCondition.bases(found.finder()));
    }

    private static List<DiscoveryDuty> due(NeedFound found, List<DiscoveryDuty> own) {
        return own.stream()
                .filter(duty -> duty != DiscoveryDuty.HELP_IF_UNABLE
                        || found.unableToApply().orElse(false))
                .toList();
    }

    /**
     * The duties.
     *
     * @param duties what the finder must do
     */
    @AnyJackson
    public record Award(List<DiscoveryDuty> duties) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DutyToInform", Text.of("主动告知义务", "duty to inform"), values -> new Award(values.get("duties")))
                .required(
                        "duties",
                        Text.of("义务", "duties"),
                        Forms.listOf(Forms.choice(DiscoveryDuty.class, DiscoveryDuty::title)),
                        Award::duties)
                .done();
    }
}
