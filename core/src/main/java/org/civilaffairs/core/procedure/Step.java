package org.civilaffairs.core.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Confidence;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Source;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.WorkCalendar;

/**
 * A step of a procedure in one place on one day (办理环节).
 *
 * @param id its id, such as {@code investigation}
 * @param title what is done
 * @param rule when, by whom, from when and how long
 * @param articles the articles that apply there on that day
 * @param source where the rule is taken from
 * @param confidence how sure it is
 */
@AnyJackson
public record Step(String id, Text title, StepRule rule, List<Basis> articles, Source source, Confidence confidence) {

    /** Reads and writes steps. */
    public static final Form<Step> FORM = ObjectForm.ofRecord("Step", Text.of("办理环节", "step"), Step::from)
            .required("id", Text.of("编号", "id"), Forms.text(), Step::id)
            .required("title", Text.of("名称", "title"), Articles.TEXT, Step::title)
            .required("rule", Text.of("规定", "rule"), StepRule.FORM, Step::rule)
            .required("articles", Text.of("依据", "articles"), Articles.LIST, Step::articles)
            .required("source", Text.of("来源", "source"), Source.FORM, Step::source)
            .required(
                    "confidence",
                    Text.of("可信度", "confidence"),
                    Forms.choice(Confidence.class, Confidence::title),
                    Step::confidence)
            .done();

    private static Step from(Values values) {
        return new Step(
                values.get("id"),
                values.get("title"),
                values.get("rule"),
                values.get("articles"),
                values.get("source"),
                values.get("confidence"));
    }

    /**
     * Returns a step as the law of a place and a day has it.
     *
     * @param entry the figure that says so
     * @param policy the place and the day
     * @return the step
     */
    public static Step of(FigureEntry<StepRule> entry, Policy policy) {
        StepRule rule = entry.value();
        return new Step(
                entry.key().name(),
                entry.key().title(),
                rule,
                Articles.of(entry, rule.articles(), policy),
                entry.source(),
                entry.confidence());
    }

    /**
     * Returns the last day of the step.
     *
     * @param start the day of the event from which it runs, which is not counted
     * @param extension over which days off the end moves on
     * @param calendar says which days are off
     * @return the deadline; empty if the text sets no limit
     */
    public Optional<Deadline> deadline(LocalDate start, Extension extension, WorkCalendar calendar) {
        return rule.limit().map(limit -> limit.period(extension).from(start, calendar));
    }

    /**
     * Returns the last day of the step where the limit was extended for special circumstances.
     *
     * @param start the day of the event from which it runs, which is not counted
     * @param extension over which days off the end moves on
     * @param calendar says which days are off
     * @return the deadline; empty if the text sets no limit or allows no extension
     */
    public Optional<Deadline> extendedDeadline(LocalDate start, Extension extension, WorkCalendar calendar) {
        return rule.limit()
                .flatMap(limit -> limit.extendedPeriod(extension))
                .map(period -> period.from(start, calendar));
    }
}
