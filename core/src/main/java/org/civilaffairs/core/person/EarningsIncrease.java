package org.civilaffairs.core.person;

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
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/**
 * By how much a member's earnings rose through employment while the household received assistance (因就业而增加的收入).
 *
 * <p>Basis: zj-social-assistance 第五十条第三款. The increase is part of the wages listed under incomes.
 */
@Value.Immutable
@CivilStyle
public interface EarningsIncrease extends Consistent {

    /** Reads and writes increases of earnings. */
    Form<EarningsIncrease> FORM = ObjectForm.of(
                    "EarningsIncrease",
                    Text.of("救助期间因就业增加的收入", "increase of earnings while on assistance"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "monthly",
                    Text.of("每月增加额（元）", "increase a month in yuan"),
                    Forms.yuan(),
                    Builder::monthly,
                    EarningsIncrease::monthly)
            .optional(
                    "firstMonth",
                    Text.of("增加的第一个月", "first month of the increase"),
                    Forms.month(),
                    Builder::firstMonth,
                    EarningsIncrease::firstMonth)
            .done();

    /**
     * Returns the increase in yuan a month; zero where the earnings are known not to have risen.
     *
     * @return the increase, if known
     */
    Optional<Yuan> monthly();

    /**
     * Returns the first month in which the earnings were higher.
     *
     * @return the month, if known
     */
    Optional<YearMonth> firstMonth();

    /**
     * Tells a negative increase.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        monthly().filter(Yuan::isNegative).isEmpty(),
                        "/monthly",
                        "增加额不能为负；没有增加时填 0.00",
                        "an increase is never negative; enter 0.00 where there was none")
                .list();
    }

    /**
     * Returns the knowledge that earnings did not rise.
     *
     * @return an increase of zero
     */
    static EarningsIncrease none() {
        return new Builder().monthly(Yuan.ZERO).build();
    }

    /** Builds increases. */
    final class Builder extends ImmutableEarningsIncrease.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
