package org.civilaffairs.assistance.subsistence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Arrears;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A household and what it was paid in some months (已发放情况), with circumstances that were the same in all of them. */
@Value.Immutable
@CivilStyle
public interface ArrearsClaim extends Consistent {

    /** Reads and writes claims. */
    Form<ArrearsClaim> FORM = ObjectForm.of(
                    "ArrearsClaim", Text.of("补发核算", "claim of arrears"), Builder::new, Builder::build)
            .required(
                    "household",
                    Text.of("家庭", "household"),
                    Household.FORM,
                    Builder::household,
                    ArrearsClaim::household)
            .required(
                    "payments",
                    Text.of("各月已发放金额", "what was paid in each month"),
                    Forms.listOf(Payment.FORM),
                    Builder::payments,
                    ArrearsClaim::payments)
            .done();

    /**
     * Returns the household.
     *
     * @return the household, as verified for all the months
     */
    @NotNull
    @Valid
    Household household();

    /**
     * Returns the months.
     *
     * @return what was paid in each month
     */
    @NotNull
    List<@Valid Payment> payments();

    /**
     * Tells a month that is listed twice.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return Arrears.listedTwice(payments().stream().map(Payment::month).toList());
    }

    /** What was paid in one month (某月已发放金额). */
    @Value.Immutable
    @CivilStyle
    interface Payment extends Consistent {

        /** Reads and writes payments. */
        Form<Payment> FORM = ObjectForm.of(
                        "Payment", Text.of("某月已发放金额", "payment of a month"), Builder::new, Builder::build)
                .required("month", Text.of("月份", "month"), Forms.month(), Builder::month, Payment::month)
                .optional("paid", Text.of("已发放（元）", "yuan paid"), Forms.yuan(), Builder::paid, Payment::paid)
                .done();

        /**
         * Returns the month for which the allowance was paid.
         *
         * @return the month
         */
        @NotNull
        YearMonth month();

        /**
         * Returns what was paid.
         *
         * @return the amount in yuan, if known; zero where nothing was paid
         */
        Optional<Yuan> paid();

        /**
         * Tells a negative amount.
         *
         * @return the contradictions
         */
        @Override
        default List<Contradiction> contradictions() {
            return new Contradictions()
                    .unless(
                            paid().filter(Yuan::isNegative).isEmpty(),
                            "/paid",
                            "已发金额不能为负；未发放时填 0.00",
                            "what was paid is never negative; enter 0.00 where nothing was")
                    .list();
        }

        /** Builds payments. */
        final class Builder extends ImmutablePayment.Builder {
            /** Starts with nothing known. */
            public Builder() {}
        }
    }

    /** Builds claims. */
    final class Builder extends ImmutableArrearsClaim.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
