package org.civilaffairs.core.procedure;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * What the law of one place and period says of a step (办理环节的规定).
 *
 * @param occasion when the step is taken
 * @param by who acts
 * @param after from which event its time limit runs, or after which it follows
 * @param limit its time limit; empty where the text sets none
 * @param articles further articles beside the source of the figure
 */
@AnyJackson
public record StepRule(
        Occasion occasion, Body by, Optional<Event> after, Optional<TimeLimit> limit, List<Basis> articles) {

    /** Reads and writes what is said of a step. */
    public static final Form<StepRule> FORM = ObjectForm.ofRecord(
                    "StepRule", Text.of("办理环节的规定", "rule of a step"), StepRule::from)
            .required(
                    "occasion",
                    Text.of("适用情形", "when it is taken"),
                    Forms.choice(Occasion.class, Occasion::title),
                    StepRule::occasion)
            .required("by", Text.of("办理主体", "who acts"), Forms.choice(Body.class, Body::title), StepRule::by)
            .optional(
                    "after",
                    Text.of("起算事件", "event from which it runs"),
                    Forms.choice(Event.class, Event::title),
                    StepRule::after)
            .optional("limit", Text.of("期限", "time limit"), TimeLimit.FORM, StepRule::limit)
            .optional(
                    "articles",
                    Text.of("其他依据", "further articles"),
                    Articles.LIST,
                    rule -> Articles.orNone(rule.articles))
            .done();

    private static StepRule from(Values values) {
        return new StepRule(
                values.get("occasion"),
                values.get("by"),
                values.find("after"),
                values.find("limit"),
                values.<List<Basis>>find("articles").orElse(List.of()));
    }
}
