package org.civilaffairs.assistance.disabledemployment;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A levy for the guarantee fund that was not paid in time (欠缴残疾人就业保障金). */
@Value.Immutable
@CivilStyle
public interface FundDefault {

    /** Reads and writes these facts. */
    Form<FundDefault> FORM = ObjectForm.of(
                    "FundDefault", Text.of("欠缴残疾人就业保障金", "unpaid levy"), Builder::new, Builder::build)
            .optional(
                    "unpaid",
                    Text.of("欠缴数额（元）", "unpaid levy, in yuan"),
                    Forms.yuan(),
                    Builder::unpaid,
                    FundDefault::unpaid)
            .optional(
                    "ordered",
                    Text.of("已责令限期缴纳", "ordered to pay within a time"),
                    Forms.yesNo(),
                    Builder::ordered,
                    FundDefault::ordered)
            .optional(
                    "paidWithinOrder",
                    Text.of("在责令的期限内缴纳", "paid within the time ordered"),
                    Forms.yesNo(),
                    Builder::paidWithinOrder,
                    FundDefault::paidWithinOrder)
            .optional(
                    "inDefaultSince",
                    Text.of("欠缴之日", "first day of default"),
                    Forms.date(),
                    Builder::inDefaultSince,
                    FundDefault::inDefaultSince)
            .optional(
                    "paidOn",
                    Text.of("缴纳之日（或者计算至该日）", "day of payment, or day up to which it is computed"),
                    Forms.date(),
                    Builder::paidOn,
                    FundDefault::paidOn)
            .done();

    /**
     * Returns the levy that is not paid, in yuan (欠缴数额).
     *
     * @return the value, unknown if left out
     */
    Optional<Yuan> unpaid();

    /**
     * Returns whether the employer was ordered to pay within a time (责令限期缴纳).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> ordered();

    /**
     * Returns whether it was paid within that time (期限内缴纳).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> paidWithinOrder();

    /**
     * Returns the first day of default (欠缴之日).
     *
     * @return the value, unknown if left out
     */
    Optional<LocalDate> inDefaultSince();

    /**
     * Returns the day of payment, or the day up to which the late fee is computed (缴纳之日).
     *
     * @return the value, unknown if left out
     */
    Optional<LocalDate> paidOn();

    /** Refuses a payment before the default. */
    @Value.Check
    default void check() {
        ContradictionException.unless(
                inDefaultSince().isEmpty()
                        || paidOn().isEmpty()
                        || !paidOn().get().isBefore(inDefaultSince().get()),
                "缴纳之日不能早于欠缴之日；请更正",
                "the day of payment is before the first day of default; correct it");
    }

    /** Builds these facts. */
    final class Builder extends ImmutableFundDefault.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
