package org.civilaffairs.core.procedure;

import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * A change of status that the law allows (办理状态的变更).
 *
 * @param from the status before
 * @param on the event that causes it
 * @param to the status after
 * @param article the article
 */
@AnyJackson
public record Transition(CaseStatus from, Event on, CaseStatus to, Basis article) {

    /** Reads and writes changes of status. */
    public static final Form<Transition> FORM = ObjectForm.ofRecord(
                    "Transition",
                    Text.of("状态变更", "change of status"),
                    values -> new Transition(
                            values.get("from"), values.get("on"), values.get("to"), values.get("article")))
            .required(
                    "from",
                    Text.of("变更前", "status before"),
                    Forms.choice(CaseStatus.class, CaseStatus::title),
                    Transition::from)
            .required("on", Text.of("事件", "event"), Forms.choice(Event.class, Event::title), Transition::on)
            .required(
                    "to",
                    Text.of("变更后", "status after"),
                    Forms.choice(CaseStatus.class, CaseStatus::title),
                    Transition::to)
            .required("article", Text.of("依据", "article"), Articles.ONE, Transition::article)
            .done();
}
