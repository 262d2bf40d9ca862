package org.civilaffairs.assistance.extremedifficulty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What a person chose and how well he or she cares for him- or herself (供养形式的选择). */
@Value.Immutable
@CivilStyle
public interface SupportChoice {

    /** Reads and writes choices. */
    Form<SupportChoice> FORM = ObjectForm.of(
                    "SupportChoice", Text.of("供养形式的选择", "choice of the form of support"), Builder::new, Builder::build)
            .required(
                    "selfCare",
                    Text.of("生活自理能力指标", "indicators of self-care"),
                    SelfCare.FORM,
                    Builder::selfCare,
                    SupportChoice::selfCare)
            .optional(
                    "choice",
                    Text.of("本人选择的供养形式", "form that the person chose"),
                    Forms.choice(SupportForm.class, SupportForm::title),
                    Builder::choice,
                    SupportChoice::choice)
            .optional(
                    "exceptionAccepted",
                    Text.of("当地同意不集中供养", "the locality accepts that an institution is not used"),
                    Forms.yesNo(),
                    Builder::exceptionAccepted,
                    SupportChoice::exceptionAccepted)
            .done();

    /**
     * Returns the indicators of self-care.
     *
     * @return the indicators
     */
    @NotNull
    @Valid
    SelfCare selfCare();

    /**
     * Returns the form that the person chose.
     *
     * @return the form, if known
     */
    Optional<SupportForm> choice();

    /**
     * Returns whether the locality accepts an exception from support in an institution; only asked where it is the general form.
     *
     * @return whether so, if known
     */
    Optional<Boolean> exceptionAccepted();

    /** Builds choices. */
    final class Builder extends ImmutableSupportChoice.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
