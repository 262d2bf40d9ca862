package org.civilaffairs.assistance.runningcase;

import java.util.EnumMap;
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
 * Whether there is a ground to stop the subsistence allowance or to end its procedure (停止、终止低保的事由), and what the ground
 * means; each ground leaves a finding with its article.
 *
 * <p>Rule DB-38. Basis: cn-social-assistance-law-2026 第四十七条、第七十三条; cn-social-assistance-measures 第十三条第三款、第四十五条、
 * 第六十八条; cn-dibao-confirmation-measures 第二十九条、第三十一条、第三十四条; sh-social-assistance 第四十五条第二款;
 * zj-social-assistance 第五十一条. The day asked about is that of the decision, which from 2026-07-01 follows a hearing
 * ({@code assistance.lawful-decision}).
 */
public final class StopGrounds implements Rule<GroundsFound, StopGrounds.Award> {

    /** The service as catalogs list it. */
    public static final Service<GroundsFound, Award> SERVICE = Service.of(
                    "assistance.stop-grounds",
                    Text.of("停止、终止低保的事由", "Grounds to stop the subsistence allowance"),
                    GroundsFound.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("有事由", "with a ground", "无事由", "without a ground"))
            .conditions(StopGround.values())
            .figures(RunningCaseFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(StopGrounds::new);

    private final Matter matter;
    private final Figure<Map<StopGround, StopEffect>> effects;
    private final Map<StopGround, StopEffect> table;

    private StopGrounds(Policy policy, Matter matter) {
        this.matter = matter;
        this.effects = policy.find(RunningCaseFigures.GROUNDS);
        this.table = effects.value().orElse(Map.of());
    }

    @Override
    public Decision<Award> assess(GroundsFound found) {
        Map<StopGround, Answer> grounds = new EnumMap<>(StopGround.class);
        table.keySet().forEach(ground -> grounds.put(ground, exists(ground, found)));
        if (effects.value().isEmpty()) {
            grounds.put(StopGround.NO_LONGER_ELIGIBLE, Answer.unknown(effects.path()));
        }
        return Assessment.of(matter)
                .requireAny(StopGround.GROUND_EXISTS, grounds)
                .grant(() -> grant(grounds), Award.FORM);
    }

    private static Answer exists(StopGround ground, GroundsFound found) {
        return switch (ground) {
            case GROUND_EXISTS -> Answer.NO; // stands for the others
            case NO_LONGER_ELIGIBLE ->
                Answer.of(found.stillEligible(), "stillEligible").not();
            case DECEPTION -> Answer.of(found.deceived(), "deceived");
            case CONFIRMATION_REFUSED -> Answer.of(found.refusesConfirmation(), "refusesConfirmation");
            case WORK_REFUSED -> Answer.of(found.refusedWork(), "refusedWork");
            case DECLARED_UNTRUTHFULLY ->
                Answer.of(found.declaredTruthfully(), "declaredTruthfully").not();
            case CHECK_REFUSED -> Answer.of(found.refusesCheck(), "refusesCheck");
            case UNEXPLAINED_CONSUMPTION -> Answer.of(found.unexplainedConsumption(), "unexplainedConsumption");
            case UNLAWFUL_ACTIVITY -> Answer.of(found.unlawfulActivity(), "unlawfulActivity");
            case OTHER_STATUTORY_CASE -> Answer.of(found.otherStatutoryCase(), "otherStatutoryCase");
        };
    }

    // A ground that reaches less far no longer matters once one that reaches farther is known.
    private Grant<Award> grant(Map<StopGround, Answer> grounds) {
        Map<StopEffect, Answer> known = new EnumMap<>(StopEffect.class);
        grounds.forEach(
                (ground, exists) -> known.merge(table.getOrDefault(ground, StopEffect.MUST_STOP), exists, Answer::or));
        List<String> missing = known.entrySet().stream()
                .takeWhile(entry -> !entry.getValue().isYes())
                .flatMap(entry -> entry.getValue().missing().stream())
                .distinct()
                .toList();
        return Grant.of(
                missing,
                () -> new Award(farthest(known)),
                Map.of(),
                FigureUse.of(effects),
                StopGround.GROUND_EXISTS.bases());
    }

    private static StopEffect farthest(Map<StopEffect, Answer> known) {
        return Stream.of(StopEffect.values())
                .filter(effect -> known.getOrDefault(effect, Answer.NO).isYes())
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the grounds mean.
     *
     * @param effect the farthest-reaching effect of the grounds that exist
     */
    @AnyJackson
    public record Award(StopEffect effect) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "StopGrounds",
                        Text.of("停止、终止的处理", "what the grounds mean"),
                        values -> new Award(values.get("effect")))
                .required(
                        "effect",
                        Text.of("处理", "effect"),
                        Forms.choice(StopEffect.class, StopEffect::title),
                        Award::effect)
                .done();
    }
}
