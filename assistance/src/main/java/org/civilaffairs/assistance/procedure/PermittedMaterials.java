package org.civilaffairs.assistance.procedure;

import java.util.ArrayList;
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
 * What an authority may demand, and what it must find out itself (可以要求和不得要求的材料).
 *
 * <p>Rule GEN-14. Basis: cn-social-assistance-law-2026 第六十二条第二款, from 2026-07-01: nothing that the checking mechanism can
 * verify, read to cover applicants; cn-dibao-confirmation-measures 第十条, from 2021-07-01: nothing that government platforms hold;
 * sh-social-assistance 第四十六条. Reporting a fact is a duty all the same: it is no proof.
 */
public final class PermittedMaterials implements Rule<MaterialDemand, PermittedMaterials.Award> {

    /** The service as catalogs list it. */
    public static final Service<MaterialDemand, Award> SERVICE = Service.of(
                    "assistance.permitted-materials",
                    Text.of("可以要求提供的材料", "Materials that may be demanded"),
                    MaterialDemand.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(ProcedureFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(PermittedMaterials::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第六十二条第二款"),
            Basis.of("cn-dibao-confirmation-measures", "第十条"),
            Basis.of("cn-dibao-approval-measures-trial", "第十三条"),
            Basis.of("sh-social-assistance-2018", "第四十六条"),
            Basis.of("sh-social-assistance-2024", "第四十六条"));

    private final Matter matter;
    private final Figure<Boolean> verifiableToo;

    private PermittedMaterials(Policy policy, Matter matter) {
        this.matter = matter;
        this.verifiableToo = policy.find(ProcedureFigures.VERIFIABLE_MAY_BE_DEMANDED);
    }

    @Override
    public Decision<Award> assess(MaterialDemand demand) {
        List<String> missing = new ArrayList<>();
        if (verifiableToo.value().isEmpty()) {
            missing.add(verifiableToo.path());
        }
        for (int i = 0; i < demand.demanded().size() && !verifiableToo.value().orElse(false); i++) {
            if (demand.demanded().get(i).verifiable().isEmpty()) {
                missing.add("demanded[" + i + "].verifiable");
            }
        }
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(missing, () -> award(demand), Map.of(), FigureUse.of(verifiableToo), BASES),
                        Award.FORM);
    }

    private Award award(MaterialDemand demand) {
        return new Award(items(demand, true), items(demand, false));
    }

    private List<String> items(MaterialDemand demand, boolean permitted) {
        boolean all = verifiableToo.value().orElse(false);
        return demand.demanded().stream()
                .filter(item -> (all || !item.verifiable().orElse(true)) == permitted)
                .map(Demand::item)
                .toList();
    }

    /**
     * The items, sorted out.
     *
     * @param permitted what may be demanded
     * @param unlawful what must not be demanded, because it can be verified
     */
    @AnyJackson
    public record Award(List<String> permitted, List<String> unlawful) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "PermittedMaterials",
                        Text.of("材料要求", "materials"),
                        values -> new Award(values.get("permitted"), values.get("unlawful")))
                .required("permitted", Text.of("可以要求", "may be demanded"), Forms.listOf(Forms.text()), Award::permitted)
                .required(
                        "unlawful",
                        Text.of("不得要求", "must not be demanded"),
                        Forms.listOf(Forms.text()),
                        Award::unlawful)
                .done();
    }
}
