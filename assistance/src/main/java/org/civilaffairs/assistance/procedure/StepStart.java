package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The start of a step, from which its time limit runs (环节起算). */
@Value.Immutable
@CivilStyle
public interface StepStart {

    /** Reads and writes these facts. */
    Form<StepStart> FORM = ObjectForm.of("StepStart", Text.of("环节起算", "start of a step"), Builder::new, Builder::build)
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(Programme.class, Programme::title),
                    Builder::programme,
                    StepStart::programme)
            .required(
                    "step",
                    Text.of("环节编号，如 investigation", "id of the step, such as investigation"),
                    Forms.text(),
                    Builder::step,
                    StepStart::step)
            .optional(
                    "started",
                    Text.of("起算事件发生日", "day of the event from which it runs"),
                    Forms.date(),
                    Builder::started,
                    StepStart::started)
            .optional(
                    "extended",
                    Text.of("是否因特殊情况延长（限规定允许延长的环节）", "extended for special circumstances, where the text allows it"),
                    Forms.yesNo(),
                    Builder::extended,
                    StepStart::extended)
            .optional(
                    "extendedUntil",
                    Text.of("经报备延长至（规定未定延长期限时）", "extended to, as filed, where the text sets no length"),
                    Forms.date(),
                    Builder::extendedUntil,
                    StepStart::extendedUntil)
            .optional(
                    "delegation",
                    Text.of("审核确认权限下放依据", "act by which the township decides"),
                    Forms.choice(Delegation.class, Delegation::title),
                    Builder::delegation,
                    StepStart::delegation)
            .done();

    /**
     * Returns: programme.
     *
     * @return the value (事项)
     */
    @NotNull
    Programme programme();

    /**
     * Returns: id of the step, such as investigation.
     *
     * @return the value (环节编号，如 investigation)
     */
    @NotNull
    String step();

    /**
     * Returns: day of the event from which it runs.
     *
     * @return the value, unknown if left out (起算事件发生日)
     */
    Optional<LocalDate> started();

    /**
     * Returns whether the step was extended for special circumstances; matters, and is asked, only where the text allows it.
     *
     * @return the value, unknown if left out (是否因特殊情况延长)
     */
    Optional<Boolean> extended();

    /**
     * Returns to which day the step was extended, as filed with the superior department; asked where the text sets no length.
     *
     * @return the day, if known (经报备延长至)
     */
    Optional<LocalDate> extendedUntil();

    /**
     * Returns the act by which the township decides; asked of steps that only one of county and township takes.
     *
     * @return the act, if known (审核确认权限下放依据)
     */
    Optional<Delegation> delegation();

    /** Builds these facts. */
    final class Builder extends ImmutableStepStart.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
