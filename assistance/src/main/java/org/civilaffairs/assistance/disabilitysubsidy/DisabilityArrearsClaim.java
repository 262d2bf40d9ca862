package org.civilaffairs.assistance.disabilitysubsidy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.civilaffairs.assistance.circumstances.Arrears;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A disabled person and what was paid of both subsidies in some months (两项补贴已发放情况), with unchanged circumstances. */
@Value.Immutable
@CivilStyle
public interface DisabilityArrearsClaim extends Consistent {

    /** Reads and writes claims. */
    Form<DisabilityArrearsClaim> FORM = ObjectForm.of(
                    "DisabilityArrearsClaim",
                    Text.of("两项补贴补发核算", "claim of arrears of the two subsidies"),
                    Builder::new,
                    Builder::build)
            .required(
                    "applicant",
                    Text.of("申请人", "applicant"),
                    DisabledApplicant.FORM,
                    Builder::applicant,
                    DisabilityArrearsClaim::applicant)
            .required(
                    "payments",
                    Text.of("各月已发放补贴", "what was paid in each month"),
                    Forms.listOf(SubsidyPayment.FORM),
                    Builder::payments,
                    DisabilityArrearsClaim::payments)
            .done();

    /**
     * Returns the person.
     *
     * @return the disabled person, as he or she was in all the months
     */
    @NotNull
    @Valid
    DisabledApplicant applicant();

    /**
     * Returns the months.
     *
     * @return what was paid in each month
     */
    @NotNull
    List<@Valid SubsidyPayment> payments();

    /**
     * Tells a month that is listed twice.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return Arrears.listedTwice(
                payments().stream().map(SubsidyPayment::month).toList());
    }

    /** Builds claims. */
    final class Builder extends ImmutableDisabilityArrearsClaim.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
