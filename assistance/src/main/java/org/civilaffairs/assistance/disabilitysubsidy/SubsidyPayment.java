package org.civilaffairs.assistance.disabilitysubsidy;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.ExpenseItem;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What was paid of the two subsidies in one month (某月已发放补贴). */
@Value.Immutable
@CivilStyle
public interface SubsidyPayment extends Consistent {

    /** Reads and writes payments. */
    Form<SubsidyPayment> FORM = ObjectForm.of(
                    "SubsidyPayment", Text.of("某月已发放补贴", "subsidies paid for a month"), Builder::new, Builder::build)
            .required("month", Text.of("月份", "month"), Forms.month(), Builder::month, SubsidyPayment::month)
            .optional(
                    "living",
                    Text.of("已发放生活补贴（元）", "living subsidy paid (yuan)"),
                    Forms.yuan(),
                    Builder::living,
                    SubsidyPayment::living)
            .optional(
                    "nursing",
                    Text.of("已发放护理补贴（元）", "nursing subsidy paid (yuan)"),
                    Forms.yuan(),
                    Builder::nursing,
                    SubsidyPayment::nursing)
            .done();

    /**
     * Returns the month for which the subsidies were paid.
     *
     * @return the month
     */
    @NotNull
    YearMonth month();

    /**
     * Returns what was paid of the living subsidy (困难残疾人生活补贴).
     *
     * @return the amount in yuan, if known; zero where nothing was paid
     */
    Optional<Yuan> living();

    /**
     * Returns what was paid of the nursing subsidy (重度残疾人护理补贴).
     *
     * @return the amount in yuan, if known; zero where nothing was paid
     */
    Optional<Yuan> nursing();

    /**
     * Tells negative amounts.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        living().filter(Yuan::isNegative).isEmpty(),
                        "/living",
                        ExpenseItem.NEGATIVE.zh(),
                        ExpenseItem.NEGATIVE.en())
                .unless(
                        nursing().filter(Yuan::isNegative).isEmpty(),
                        "/nursing",
                        ExpenseItem.NEGATIVE.zh(),
                        ExpenseItem.NEGATIVE.en())
                .list();
    }

    /** Builds payments. */
    final class Builder extends ImmutableSubsidyPayment.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
