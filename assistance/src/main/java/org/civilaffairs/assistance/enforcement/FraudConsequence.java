package org.civilaffairs.assistance.enforcement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
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
 * What may follow assistance obtained by deception (骗取社会救助的处理), decided on the day of the policy.
 *
 * <p>Rule GEN-09. Basis: cn-social-assistance-law-2026 第七十三条, from 2026-07-01, also for acts ended before, since it is
 * lighter (cn-administrative-penalty-law-2021 第三十七条); cn-social-assistance-measures 第六十八条, before. No fine where the act
 * was discovered more than two years after it ended (第三十六条); the return is no penalty and remains. The end of the two years
 * is the corresponding day, or the end of a month that has none, by analogy with cn-civil-code-general 第二百零二条.
 */
public final class FraudConsequence implements Rule<FraudFinding, FraudConsequence.Award> {

    /** The service as catalogs list it. */
    public static final Service<FraudFinding, Award> SERVICE = Service.of(
                    "assistance.fraud-consequence",
                    Text.of("骗取社会救助的处理", "Consequence of obtaining assistance by deception"),
                    FraudFinding.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(EnforcementCondition.OBTAINED_BY_DECEPTION)
            .figures(EnforcementFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(FraudConsequence::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第七十三条"),
            Basis.of("cn-social-assistance-measures", "第六十八条"),
            Basis.of("cn-administrative-penalty-law-2021", "第三十六条"),
            Basis.of("cn-administrative-penalty-law-2021", "第三十七条"));

    private final Policy policy;
    private final Matter matter;
    private final Figure<Integer> least;
    private final Figure<Integer> most;
    private final Figure<Integer> years;
    private final Figure<Boolean> ends;

    private FraudConsequence(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.least = policy.find(EnforcementFigures.FRAUD_FINE_LEAST);
        this.most = policy.find(EnforcementFigures.FRAUD_FINE_MOST);
        this.years = policy.find(EnforcementFigures.FINE_YEARS);
        this.ends = policy.find(EnforcementFigures.FRAUD_ENDS_ASSISTANCE);
    }

    @Override
    public Decision<Award> assess(FraudFinding found) {
        return Assessment.of(matter)
                .require(EnforcementCondition.OBTAINED_BY_DECEPTION, Answer.of(found.deceived(), "deceived"))
                .grant(() -> grant(found), Award.FORM);
    }

    private Grant<Award> grant(FraudFinding found) {
        Quantity value = Quantity.of(found.obtained(), "obtained");
        Answer inTime = Fines.inTime(found.actEnded(), found.discovered(), years, policy.date());
        Map<String, Quantity> amounts = new LinkedHashMap<>();
        amounts.put("returned", value);
        amounts.put("fineLeast", Quantity.when(inTime, Fines.times(value, least)));
        amounts.put("fineMost", Quantity.when(inTime, Fines.times(value, most)));
        Answer recipient = Answer.of(found.recipient(), "recipient");
        Answer must = recipient.and(Answer.of(ends));
        return Grant.of(
                missing(amounts, recipient, must),
                () -> award(amounts, recipient, must),
                amounts,
                FigureUse.of(least, most, years, ends),
                BASES);
    }

    private static List<String> missing(Map<String, Quantity> amounts, Answer... answers) {
        return Stream.concat(
                        amounts.values().stream().flatMap(amount -> amount.missing().stream()),
                        Stream.of(answers).flatMap(answer -> answer.missing().stream()))
                .distinct()
                .toList();
    }

    private static Award award(Map<String, Quantity> amounts, Answer recipient, Answer must) {
        return new Award(
                Fines.yuan(amounts, "returned"),
                Fines.yuan(amounts, "fineLeast"),
                Fines.yuan(amounts, "fineMost"),
                must.isYes() ? Effect.MUST_STOP : recipient.isYes() ? Effect.MAY_REDUCE_OR_STOP : Effect.NONE);
    }

    /** What the deception means for the assistance itself. */
    public enum Effect {
        /** Who deceived receives no assistance. */
        NONE("无", "none"),
        /** The assistance must be stopped (应当停止). */
        MUST_STOP("停止社会救助", "assistance is stopped"),
        /** The assistance may be reduced or stopped (可以调减、停止), after a hearing. */
        MAY_REDUCE_OR_STOP("可以调减、停止社会救助", "assistance may be reduced or stopped");

        private final Text title;

        Effect(String zh, String en) {
            this.title = Text.of(zh, en);
        }

        /**
         * Returns the title.
         *
         * @return the title
         */
        public Text title() {
            return title;
        }
    }

    /**
     * What may follow; whether there is a fine, and how much between the bounds, is at discretion.
     *
     * @param returned what is to be returned, in yuan
     * @param fineLeast the least fine where one is imposed, in yuan
     * @param fineMost the greatest fine, in yuan; zero where no fine may be imposed any more
     * @param effect what it means for the assistance
     */
    @AnyJackson
    public record Award(Yuan returned, Yuan fineLeast, Yuan fineMost, Effect effect) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "FraudConsequence",
                        Text.of("骗取社会救助的处理", "consequence of a deception"),
                        values -> new Award(
                                values.get("returned"),
                                values.get("fineLeast"),
                                values.get("fineMost"),
                                values.get("effect")))
                .required("returned", Text.of("责令退回（元）", "to be returned, in yuan"), Forms.yuan(), Award::returned)
                .required("fineLeast", Text.of("罚款下限（元）", "least fine, in yuan"), Forms.yuan(), Award::fineLeast)
                .required("fineMost", Text.of("罚款上限（元）", "greatest fine, in yuan"), Forms.yuan(), Award::fineMost)
                .required(
                        "effect",
                        Text.of("对救助的影响", "effect on the assistance"),
                        Forms.choice(Effect.class, Effect::title),
                        Award::effect)
                .done();
    }
}
