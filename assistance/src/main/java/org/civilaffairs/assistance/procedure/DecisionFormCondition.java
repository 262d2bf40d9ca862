package org.civilaffairs.assistance.procedure;

import java.util.Optional;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.text.Text;

/** What makes a decision lawful in form (决定的形式要件). */
public enum DecisionFormCondition implements Condition {
    /** A text says in which form such a decision is made known. */
    FORMS_ARE_SET("有文本规定此类决定的告知形式", "a text says in which form such a decision is made known"),
    /** Published as prescribed. */
    PUBLISHED(DueForm.PUBLICATION, "已按规定公布", "published as prescribed"),
    /** The person was heard before the decision. */
    HEARD_BEFORE(DueForm.HEARING, "作出决定前听取了意见", "the person was heard before the decision"),
    /** Told, in whatever form. */
    TOLD(DueForm.TELLING, "已告知", "told"),
    /** Told in time. */
    TOLD_IN_TIME(DueForm.NOTICE, "已及时通知", "told in time"),
    /** Told in writing. */
    TOLD_IN_WRITING(DueForm.WRITING, "已书面告知", "told in writing"),
    /** Reasons were given. */
    REASONS_GIVEN(DueForm.REASONS, "已说明理由", "reasons were given");

    private final Optional<DueForm> form;
    private final Text title;

    DecisionFormCondition(String zh, String en) {
        this.form = Optional.empty();
        this.title = Text.of(zh, en);
    }

    DecisionFormCondition(DueForm form, String zh, String en) {
        this.form = Optional.of(form);
        this.title = Text.of(zh, en);
    }

    /** The form that is asked for, if the condition asks for one. */
    Optional<DueForm> form() {
        return form;
    }

    // A decision cites those of its programme and kind.
    @Override
    public Clause clause() {
        return new Clause(title, form.map(DecisionText::bases).orElseGet(DecisionText::every));
    }
}
