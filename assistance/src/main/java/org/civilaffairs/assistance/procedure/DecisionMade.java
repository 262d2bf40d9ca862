package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A decision and how it was made known; the day asked about is that of the decision (已作决定). */
@Value.Immutable
@CivilStyle
public interface DecisionMade {

    /** Reads and writes these facts. */
    Form<DecisionMade> FORM = ObjectForm.of(
                    "DecisionMade", Text.of("已作决定", "decision made"), Builder::new, Builder::build)
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(Programme.class, Programme::title),
                    Builder::programme,
                    DecisionMade::programme)
            .required(
                    "kind",
                    Text.of("决定类别", "what was decided"),
                    Forms.choice(DecisionKind.class, DecisionKind::title),
                    Builder::kind,
                    DecisionMade::kind)
            .optional(
                    "heard",
                    Text.of("已听取意见", "the person was heard"),
                    Forms.yesNo(),
                    Builder::heard,
                    DecisionMade::heard)
            .optional(
                    "heardOn",
                    Text.of("听取意见日", "day of the hearing"),
                    Forms.date(),
                    Builder::heardOn,
                    DecisionMade::heardOn)
            .optional(
                    "told", Text.of("已告知", "told, in whatever form"), Forms.yesNo(), Builder::told, DecisionMade::told)
            .optional(
                    "notified",
                    Text.of("已及时通知申请人", "told in time"),
                    Forms.yesNo(),
                    Builder::notified,
                    DecisionMade::notified)
            .optional(
                    "written",
                    Text.of("已书面告知", "told in writing"),
                    Forms.yesNo(),
                    Builder::written,
                    DecisionMade::written)
            .optional(
                    "reasons",
                    Text.of("已说明理由", "reasons given"),
                    Forms.yesNo(),
                    Builder::reasons,
                    DecisionMade::reasons)
            .optional(
                    "published",
                    Text.of("已公布", "published"),
                    Forms.yesNo(),
                    Builder::published,
                    DecisionMade::published)
            .done();

    /**
     * Returns: programme.
     *
     * @return the value (事项)
     */
    @NotNull
    Programme programme();

    /**
     * Returns: what was decided.
     *
     * @return the value (决定类别)
     */
    @NotNull
    DecisionKind kind();

    /**
     * Returns: the person was heard.
     *
     * @return the value, unknown if left out (已听取意见)
     */
    Optional<Boolean> heard();

    /**
     * Returns: day of the hearing.
     *
     * @return the value, unknown if left out (听取意见日)
     */
    Optional<LocalDate> heardOn();

    /**
     * Returns: told, in whatever form; whoever was told in time or in writing was told.
     *
     * @return the value, unknown if left out (已告知)
     */
    Optional<Boolean> told();

    /**
     * Returns: told in time.
     *
     * @return the value, unknown if left out (已及时通知申请人)
     */
    Optional<Boolean> notified();

    /**
     * Returns: told in writing.
     *
     * @return the value, unknown if left out (已书面告知)
     */
    Optional<Boolean> written();

    /**
     * Returns: reasons given.
     *
     * @return the value, unknown if left out (已说明理由)
     */
    Optional<Boolean> reasons();

    /**
     * Returns: published.
     *
     * @return the value, unknown if left out (已公布)
     */
    Optional<Boolean> published();

    /** Refuses a decision of which nobody was told and that was told in time or in writing. */
    @Value.Check
    default void check() {
        ContradictionException.unless(
                told().orElse(true) || !(notified().orElse(false) || written().orElse(false)),
                "未告知的，不能同时为已及时通知或者已书面告知；请更正",
                "not told, but told in time or in writing; correct one of them");
    }

    /** Builds these facts. */
    final class Builder extends ImmutableDecisionMade.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
