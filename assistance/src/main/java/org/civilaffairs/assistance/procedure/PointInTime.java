package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What is to be judged and when it happened (待判断的时点). */
@Value.Immutable
@CivilStyle
public interface PointInTime {

    /** Reads and writes these facts. */
    Form<PointInTime> FORM = ObjectForm.of(
                    "PointInTime", Text.of("待判断的时点", "point in time"), Builder::new, Builder::build)
            .required(
                    "point",
                    Text.of("判断的事项", "what is judged"),
                    Forms.choice(LegalPoint.class, LegalPoint::title),
                    Builder::point,
                    PointInTime::point)
            .optional(
                    "on",
                    Text.of("环节、决定作出或行为终了之日", "day of the step, of the decision, or on which the act ended"),
                    Forms.date(),
                    Builder::on,
                    PointInTime::on)
            .optional(
                    "month", Text.of("给付月份", "month of the benefit"), Forms.month(), Builder::month, PointInTime::month)
            .optional(
                    "applied",
                    Text.of("申请日", "day of the application"),
                    Forms.date(),
                    Builder::applied,
                    PointInTime::applied)
            .done();

    /**
     * Returns: what is judged.
     *
     * @return the value (判断的事项)
     */
    @NotNull
    LegalPoint point();

    /**
     * Returns: day of the step, of the decision, or on which the act ended.
     *
     * @return the value, unknown if left out (环节、决定作出或行为终了之日)
     */
    Optional<LocalDate> on();

    /**
     * Returns: month of the benefit.
     *
     * @return the value, unknown if left out (给付月份)
     */
    Optional<YearMonth> month();

    /**
     * Returns: day of the application.
     *
     * @return the value, unknown if left out (申请日)
     */
    Optional<LocalDate> applied();

    /** Builds these facts. */
    final class Builder extends ImmutablePointInTime.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
