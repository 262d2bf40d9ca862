package org.civilaffairs.assistance.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Document;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Which text governs a step, a month of a benefit or a recognition (适用的法律文本).
 *
 * <p>Rule GEN-12. Basis: cn-social-assistance-law-2026 第七十八条, without a transitional clause, so that everything here is a reading of the rule
 * against retroactivity: a step follows the text of its day, a monthly benefit that of its month, a recognition that of the decision
 * (a setting). The higher text goes first; the lower ones go on where they do not contradict it.
 */
public final class GoverningText implements Rule<PointInTime, GoverningText.Award> {

    /** By which day a recognition is judged. */
    public static final Setting<TransitionBasis> TRANSITION = new Setting<>(
            "transition",
            TransitionBasis.class,
            TransitionBasis.DECISION_DATE,
            Text.of("认定的适用日", "day of a recognition"));

    /** The service as catalogs list it. */
    public static final Service<PointInTime, Award> SERVICE = Service.of(
                    "assistance.governing-text", Text.of("适用的法律文本", "Text that governs"), PointInTime.FORM, Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .settings(TRANSITION)
            .covers("000000", "2014-05-01")
            .ruledBy(GoverningText::new);

    /** The general texts, the higher before the lower. */
    private static final List<Basis> RANKED = List.of(
            Basis.of("cn-social-assistance-law-2026", "第七十八条"), Basis.of("cn-social-assistance-measures", "第七十条"));

    private final Policy policy;
    private final Matter matter;

    private GoverningText(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(PointInTime point) {
        Fact<LocalDate> day = day(point);
        List<String> missing = new ArrayList<>();
        if (day.value().isEmpty()) {
            missing.add(day.path());
        }
        return Assessment.of(matter)
                .grant(() -> Grant.of(missing, () -> award(day), Map.of(), List.of(), RANKED), Award.FORM);
    }

    private Fact<LocalDate> day(PointInTime point) {
        return switch (point.point()) {
            case PROCEDURE_STEP -> Fact.of(point.on(), () -> "on");
            case BENEFIT_MONTH -> Fact.of(point.month().map(month -> month.atDay(1)), () -> "month");
            case RECOGNITION ->
                policy.setting(TRANSITION) == TransitionBasis.DECISION_DATE
                        ? Fact.of(point.on(), () -> "on")
                        : Fact.of(point.applied(), () -> "applied");
        };
    }

    private Award award(Fact<LocalDate> day) {
        LocalDate on = day.value().orElseThrow();
        return new Award(
                on,
                RANKED.stream()
                        .map(Basis::document)
                        .filter(document -> document.appliesTo(policy.chain(), on))
                        .map(Document::id)
                        .toList());
    }

    /**
     * What governs.
     *
     * @param day the day whose law applies
     * @param texts the general texts then in force, the governing one first; none before the first of them
     */
    @AnyJackson
    public record Award(LocalDate day, List<String> texts) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "GoverningText",
                        Text.of("适用的法律文本", "text that governs"),
                        values -> new Award(values.get("day"), values.get("texts")))
                .required("day", Text.of("适用法律之日", "day whose law applies"), Forms.date(), Award::day)
                .required("texts", Text.of("适用文本", "texts"), Forms.listOf(Forms.text()), Award::texts)
                .done();
    }
}
