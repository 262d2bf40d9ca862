package org.civilaffairs.assistance.recognition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A confirmed class and the programme that is applied for (已确认的救助对象身份). */
@Value.Immutable
@CivilStyle
public interface ConfirmedClass extends Consistent {

    /** Reads and writes these facts. */
    Form<ConfirmedClass> FORM = ObjectForm.of(
                    "ConfirmedClass",
                    Text.of("已确认的身份和所申请事项", "confirmed class and programme applied for"),
                    Builder::new,
                    Builder::build)
            .required(
                    "status",
                    Text.of("确认的身份", "class that was confirmed"),
                    Forms.choice(RecognisedStatus.class, RecognisedStatus::title),
                    Builder::status,
                    ConfirmedClass::status)
            .required(
                    "appliedFor",
                    Text.of("所申请事项", "programme applied for"),
                    Forms.choice(MeansTestedProgramme.class, MeansTestedProgramme::title),
                    Builder::appliedFor,
                    ConfirmedClass::appliedFor)
            .optional(
                    "stopped", Text.of("已终止", "was stopped"), Forms.yesNo(), Builder::stopped, ConfirmedClass::stopped)
            .optional(
                    "withoutTerm",
                    Text.of("未设有效期", "has no term"),
                    Forms.yesNo(),
                    Builder::withoutTerm,
                    ConfirmedClass::withoutTerm)
            .optional(
                    "validUntil",
                    Text.of("有效期末日", "last day on which it is valid"),
                    Forms.date(),
                    Builder::validUntil,
                    ConfirmedClass::validUntil)
            .done();

    /**
     * Returns: class that was confirmed.
     *
     * @return the value (确认的身份)
     */
    @NotNull
    RecognisedStatus status();

    /**
     * Returns: programme applied for.
     *
     * @return the value (所申请事项)
     */
    @NotNull
    MeansTestedProgramme appliedFor();

    /**
     * Returns: was stopped.
     *
     * @return the value, unknown if left out (已终止)
     */
    Optional<Boolean> stopped();

    /**
     * Returns: has no term.
     *
     * @return the value, unknown if left out (未设有效期)
     */
    Optional<Boolean> withoutTerm();

    /**
     * Returns: last day on which it is valid.
     *
     * @return the value, unknown if left out (有效期末日)
     */
    Optional<LocalDate> validUntil();

    /**
     * Tells a last day of what has no term.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        validUntil().isEmpty() || !withoutTerm().orElse(false),
                        "/validUntil",
                        "未设有效期的确认不应有有效期末日；请更正其一",
                        "a confirmation without a term has no last day; correct one of them")
                .list();
    }

    /** Builds these facts. */
    final class Builder extends ImmutableConfirmedClass.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
