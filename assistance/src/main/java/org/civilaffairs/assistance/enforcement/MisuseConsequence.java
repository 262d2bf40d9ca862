package org.civilaffairs.assistance.enforcement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.civilaffairs.core.decision.Quantity;
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
 * What may follow a misuse of assistance funds or goods (截留、挪用、私分的处理), decided on the day of the policy.
 *
 * <p>Rule GEN-17. Basis: cn-social-assistance-law-2026 第七十一条, from 2026-07-01; cn-social-assistance-measures 第六十七条,
 * before, which knows no fine and therefore holds for acts that ended before (cn-administrative-penalty-law-2021 第三十七条). The
 * confiscation is a penalty too (第九条), so neither is imposed where the act was discovered more than two years after it ended.
 */
public final class MisuseConsequence implements Rule<MisuseFinding, MisuseConsequence.Award> {

    /** The service as catalogs list it. */
    public static final Service<MisuseFinding, Award> SERVICE = Service.of(
                    "assistance.misuse-consequence",
                    Text.of("截留、挪用、私分社会救助资金的处理", "Consequence of misusing assistance funds"),
                    MisuseFinding.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(EnforcementCondition.FUNDS_MISUSED)
            .figures(EnforcementFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(MisuseConsequence::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第七十一条"),
            Basis.of("cn-social-assistance-measures", "第六十七条"),
            Basis.of("cn-administrative-penalty-law-2021", "第九条"),
            Basis.of("cn-administrative-penalty-law-2021", "第三十六条"),
            Basis.of("cn-administrative-penalty-law-2021", "第三十七条"));

    private final Matter matter;
    private final Policy policy;
    private final Figure<Integer> most;
    private final Figure<Integer> years;

    private MisuseConsequence(Policy policy, Matter matter) {
        this.matter = matter;
        this.policy = policy;
        this.most = policy.find(EnforcementFigures.MISUSE_FINE_MOST);
        this.years = policy.find(EnforcementFigures.FINE_YEARS);
    }

    @Override
    public Decision<Award> assess(MisuseFinding found) {
        return Assessment.of(matter)
                .require(EnforcementCondition.FUNDS_MISUSED, Answer.of(found.misused(), "misused"))
                .grant(() -> grant(found), Award.FORM);
    }

    private Grant<Award> grant(MisuseFinding found) {
        Quantity gains = Quantity.of(found.unlawfulGains(), "unlawfulGains");
        Quantity fine = Fines.times(gains, most);
        Map<String, Quantity> amounts = new LinkedHashMap<>();
        Answer inTime = Fines.inTime(found.actEnded(), found.discovered(), years, policy.date());
        amounts.put("confiscated", punished(inTime, gains));
        amounts.put("fineMost", punished(endedUnderPresentText(found).and(inTime), fine));
        return Grant.of(
                amounts.values().stream()
                        .flatMap(amount -> amount.missing().stream())
                        .distinct()
                        .toList(),
                () -> new Award(Fines.yuan(amounts, "confiscated"), Fines.yuan(amounts, "fineMost")),
                amounts,
                FigureUse.of(most, years),
                BASES);
    }

    private static Quantity punished(Answer may, Quantity amount) {
        return amount.isZero() ? amount : Quantity.when(may, amount);
    }

    private Answer endedUnderPresentText(MisuseFinding found) {
        LocalDate since = most.entry().map(entry -> entry.since()).orElse(LocalDate.MIN);
        return Fact.of(found.actEnded(), () -> "actEnded").is(ended -> !ended.isBefore(since));
    }

    /**
     * What may follow beside correction and discipline; the fine is at discretion.
     *
     * @param confiscated the unlawful gains, which are confiscated, in yuan
     * @param fineMost the greatest fine, in yuan; zero where the law knows none
     */
    @AnyJackson
    public record Award(Yuan confiscated, Yuan fineMost) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "MisuseConsequence",
                        Text.of("截留、挪用、私分的处理", "consequence of a misuse of funds"),
                        values -> new Award(values.get("confiscated"), values.get("fineMost")))
                .required("confiscated", Text.of("没收违法所得（元）", "confiscated, in yuan"), Forms.yuan(), Award::confiscated)
                .required("fineMost", Text.of("罚款上限（元）", "greatest fine, in yuan"), Forms.yuan(), Award::fineMost)
                .done();
    }
}
