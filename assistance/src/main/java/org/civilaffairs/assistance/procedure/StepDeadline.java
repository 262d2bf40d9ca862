package org.civilaffairs.assistance.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.procedure.Occasion;
import org.civilaffairs.core.procedure.Step;
import org.civilaffairs.core.procedure.StepRule;
import org.civilaffairs.core.procedure.TimeLimit;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.WorkCalendar;

/**
 * The last day of a step (办理时限): of an investigation, a posting, a decision, a notice, a whole procedure.
 *
 * <p>Rules GEN-03, GEN-10 (complaints), DB-25 to DB-30, DB-37, TK-09, RE-06, TA-03, MA-04, VG-04, VG-05. Basis: the source of each step's figure. The day of the event is not
 * counted (cn-civil-code-general 第二百零一条); whether a period in days or months moves on from a day off is a setting. An
 * extension counts where the text allows one; elsewhere it neither moves the day nor is asked for.
 */
public final class StepDeadline implements Rule<StepStart, StepDeadline.Award> {

    /** Whether a period in days or months that ends on a day off moves on; no text of assistance says so. */
    public static final Setting<Extension> EXTENSION = new Setting<>(
            "restDayAtEnd", Extension.class, Extension.NONE, Text.of("期限届满遇休息日", "period that ends on a day off"));

    /** The service as catalogs list it. */
    public static final Service<StepStart, Award> SERVICE = Service.of(
                    "assistance.deadline", Text.of("办理时限", "Time limit of a step"), StepStart.FORM, Award.FORM)
            .outcomes(OutcomeWords.answer("已确定", "determined", "无适用的时限", "no time limit applies"))
            .conditions(DeadlineCondition.values())
            .figures(AssistanceProcedures.sets())
            .settings(EXTENSION)
            .covers("000000", "2014-05-01")
            .ruledBy(StepDeadline::new);

    private final Policy policy;
    private final Matter matter;

    private StepDeadline(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(StepStart start) {
        Optional<Figure<StepRule>> set = policy.findIfSet(key(start));
        Optional<StepRule> rule = set.flatMap(Figure::value);
        List<Basis> articles = articles(start, set);
        return Assessment.of(matter)
                .require(DeadlineCondition.STEP_IS_TAKEN, articles, says(set, one -> one.occasion() != Occasion.NONE))
                .requireIf(
                        ofOneBody(rule),
                        DeadlineCondition.STEP_IS_OF_THE_DECIDING_BODY,
                        DecidingBodyCondition.bases(start.programme()),
                        () -> ofDecidingBody(start, rule))
                .require(
                        DeadlineCondition.LIMIT_IS_SET,
                        articles,
                        says(set, one -> one.limit().isPresent()))
                .grant(() -> grant(start, set, rule.flatMap(StepRule::limit)), Award.FORM);
    }

    // Where no text has the step, those on the procedure of the programme, which do not know it.
    private List<Basis> articles(StepStart start, Optional<Figure<StepRule>> set) {
        List<Basis> ofStep = ofStep(set);
        return ofStep.isEmpty() ? DecidingBodyCondition.bases(start.programme()) : ofStep;
    }

    private List<Basis> ofStep(Optional<Figure<StepRule>> set) {
        return set.flatMap(Figure::entry)
                .map(entry -> Step.of(entry, policy).articles())
                .orElse(List.of());
    }

    private static Answer says(Optional<Figure<StepRule>> set, Predicate<StepRule> test) {
        return set.map(figure -> Fact.of(figure.value(), figure::path).is(test)).orElse(Answer.NO);
    }

    private static FigureKey<StepRule> key(StepStart start) {
        return start.programme()
                .plan()
                .step(start.step())
                .orElseThrow(() -> new IllegalArgumentException("No step " + start.step() + " of "
                        + start.programme().plan() + "; known: "
                        + String.join(", ", start.programme().plan().steps())));
    }

    private static Answer ofOneBody(Optional<StepRule> rule) {
        return Answer.of(rule.map(StepRule::occasion)
                .filter(EnumSet.of(Occasion.COUNTY_DECIDES, Occasion.TOWNSHIP_DECIDES)::contains)
                .isPresent());
    }

    private Answer ofDecidingBody(StepStart start, Optional<StepRule> rule) {
        Answer township = DecidingBody.township(policy, start.programme(), start.delegation());
        return rule.filter(step -> step.occasion() == Occasion.TOWNSHIP_DECIDES).isPresent()
                ? township
                : township.not();
    }

    private Grant<Award> grant(StepStart start, Optional<Figure<StepRule>> set, Optional<TimeLimit> limit) {
        Answer extended = extended(start, set);
        // The text allows the extension, but not to how long: the day is the one that was filed.
        boolean withoutLength =
                limit.filter(found -> found.extendedTo().isEmpty()).isPresent();
        List<String> missing = missing(start, extended, withoutLength);
        if (withoutLength && extended.isYes()) {
            return grant(missing, () -> new Award(start.extendedUntil().orElseThrow(), true), set);
        }
        Optional<Deadline> deadline =
                missing.isEmpty() ? limit.flatMap(found -> deadline(start, found, extended)) : Optional.empty();
        deadline.flatMap(Deadline::missing).ifPresent(missing::add);
        Supplier<LocalDate> lastDay = () -> deadline.flatMap(Deadline::lastDay).orElseThrow();
        return grant(missing, () -> new Award(lastDay.get(), extended.isYes()), set);
    }

    // An extension that the text does not allow moves nothing, so that it is not asked for either.
    private static Answer extended(StepStart start, Optional<Figure<StepRule>> set) {
        return says(set, rule -> rule.limit().filter(TimeLimit::mayBeExtended).isPresent())
                .and(Answer.of(start.extended(), "extended"));
    }

    private static List<String> missing(StepStart start, Answer extended, boolean withoutLength) {
        List<String> missing = new ArrayList<>(extended.missing());
        boolean counted = !withoutLength || !extended.isYes();
        if (counted && start.started().isEmpty()) {
            missing.add("started");
        }
        if (withoutLength && !extended.isNo() && start.extendedUntil().isEmpty()) {
            missing.add("extendedUntil");
        }
        return missing;
    }

    private Grant<Award> grant(List<String> missing, Supplier<Award> award, Optional<Figure<StepRule>> set) {
        return Grant.of(missing, award, Map.of(), FigureUse.of(set.stream().toArray(Figure<?>[]::new)), ofStep(set));
    }

    private Optional<Deadline> deadline(StepStart start, TimeLimit limit, Answer extended) {
        Extension extension = policy.setting(EXTENSION);
        Optional<CivilPeriod> period =
                extended.isYes() ? limit.extendedPeriod(extension) : Optional.of(limit.period(extension));
        return start.started().flatMap(day -> period.map(one -> one.from(day, WorkCalendar.bundled())));
    }

    /**
     * The time limit.
     *
     * @param lastDay the last day on which the step is in time, or on which it ends
     * @param extended whether it is that of an extension; one that the text does not allow moves nothing
     */
    @AnyJackson
    public record Award(LocalDate lastDay, boolean extended) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "StepDeadline",
                        Text.of("办理时限", "time limit of a step"),
                        values -> new Award(values.get("lastDay"), values.<Boolean>get("extended")))
                .required("lastDay", Text.of("最后一日", "last day"), Forms.date(), Award::lastDay)
                .required(
                        "extended",
                        Text.of("按允许的延长计算", "with an extension that the text allows"),
                        Forms.yesNo(),
                        Award::extended)
                .done();
    }
}
