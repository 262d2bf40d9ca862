package org.civilaffairs.assistance.extremedifficulty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The care standard of a person in extreme difficulty (照料护理标准), by the ability of self-care; it pays for care and is no part
 * of the living standard.
 *
 * <p>Rule TK-12. Basis: cn-social-assistance-law-2026 第十七条; cn-tekun-measures 第二十条; cn-social-assistance-measures
 * 第十五条. Provinces and prefecture cities announce the amounts; no amount is bundled.
 */
public final class CareStandard implements Rule<SelfCare, CareStandard.Award> {

    /** The service as catalogs list it. */
    public static final Service<SelfCare, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty-care",
                    Text.of("特困人员照料护理标准", "Care standard of people in extreme difficulty"),
                    SelfCare.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(SupportFigures.SET)
            .covers("000000", "2021-07-01")
            .ruledBy(CareStandard::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第十七条"),
            Basis.of("cn-tekun-measures", "第二十条第一款"),
            Basis.of("cn-social-assistance-measures", "第十五条"));

    private final Matter matter;
    private final SelfCareCount count;
    private final Figure<Map<SelfCareAbility, Yuan>> standards;

    private CareStandard(Policy policy, Matter matter) {
        this.matter = matter;
        this.count = new SelfCareCount(policy);
        this.standards = policy.find(SupportFigures.CARE_STANDARDS);
    }

    @Override
    public Decision<Award> assess(SelfCare indicators) {
        return Assessment.of(matter).grant(() -> grant(indicators), Award.FORM);
    }

    private Grant<Award> grant(SelfCare indicators) {
        List<String> missing = new ArrayList<>(count.missing(indicators));
        Set<SelfCareAbility> possible = count.possible(indicators);
        Map<SelfCareAbility, Yuan> table = standards.value().orElse(Map.of());
        if (!table.keySet().containsAll(possible)) {
            missing.add(standards.path());
        }
        Map<String, Quantity> amounts = new LinkedHashMap<>();
        amounts.put("monthly", monthly(possible, table, missing));
        SelfCareAbility ability = possible.iterator().next();
        return Grant.of(
                missing,
                () -> new Award(ability, amounts.get("monthly").yuan()),
                amounts,
                FigureUse.of(standards),
                BASES);
    }

    private static Quantity monthly(
            Set<SelfCareAbility> possible, Map<SelfCareAbility, Yuan> table, List<String> missing) {
        if (!table.keySet().containsAll(possible)) {
            return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, missing);
        }
        List<Long> fen = table.entrySet().stream()
                .filter(entry -> possible.contains(entry.getKey()))
                .map(entry -> entry.getValue().fen())
                .sorted()
                .toList();
        return Quantity.between(Unit.YUAN, 1, fen.get(0), fen.get(fen.size() - 1), missing);
    }

    /**
     * What is paid for care.
     *
     * @param ability the ability of self-care
     * @param monthly the care standard in yuan a month
     */
    @AnyJackson
    public record Award(SelfCareAbility ability, Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "CareStandard",
                        Text.of("照料护理标准", "care standard"),
                        values -> new Award(values.get("ability"), values.get("monthly")))
                .required(
                        "ability",
                        Text.of("生活自理能力", "ability of self-care"),
                        Forms.choice(SelfCareAbility.class, SelfCareAbility::title),
                        Award::ability)
                .required(
                        "monthly", Text.of("每月照料护理标准（元）", "care standard (yuan a month)"), Forms.yuan(), Award::monthly)
                .done();
    }
}
