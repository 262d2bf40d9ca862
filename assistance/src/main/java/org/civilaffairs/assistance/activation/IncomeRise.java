package org.civilaffairs.assistance.activation;

import java.time.YearMonth;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;

/**
 * A rise of the income of a family on the allowance (收入变化).
 *
 * @param receivesSubsistence whether the family receives the allowance, if known
 * @param monthlyIncomePerMember the verified income per member and month after the rise, in yuan, if known
 * @param throughEmployment whether it rose because a member found work, if known
 * @param firstMonthAbove the first month in which the income was above the standard, if known
 * @param reportedByFamily whether the family reported the change itself, if known; only asked in Shanghai
 */
public record IncomeRise(
        Optional<Boolean> receivesSubsistence,
        Optional<Yuan> monthlyIncomePerMember,
        Optional<Boolean> throughEmployment,
        Optional<YearMonth> firstMonthAbove,
        Optional<Boolean> reportedByFamily) {

    /** Reads and writes rises. */
    public static final Form<IncomeRise> FORM = ObjectForm.ofRecord(
                    "IncomeRise",
                    Text.of("收入变化", "rise of income"),
                    values -> new IncomeRise(
                            values.find("receivesSubsistence"),
                            values.find("monthlyIncomePerMember"),
                            values.find("throughEmployment"),
                            values.find("firstMonthAbove"),
                            values.find("reportedByFamily")))
            .optional(
                    "receivesSubsistence",
                    Text.of("已享受最低生活保障", "receives the allowance"),
                    Forms.yesNo(),
                    IncomeRise::receivesSubsistence)
            .optional(
                    "monthlyIncomePerMember",
                    Text.of("变化后家庭月人均收入（元）", "income per member and month after the rise, in yuan"),
                    Forms.yuan(),
                    IncomeRise::monthlyIncomePerMember)
            .optional(
                    "throughEmployment",
                    Text.of("因成员就业", "because a member found work"),
                    Forms.yesNo(),
                    IncomeRise::throughEmployment)
            .optional(
                    "firstMonthAbove",
                    Text.of("首次超过标准的月份", "first month above the standard"),
                    Forms.month(),
                    IncomeRise::firstMonthAbove)
            .optional(
                    "reportedByFamily",
                    Text.of("家庭主动申报", "reported by the family itself"),
                    Forms.yesNo(),
                    IncomeRise::reportedByFamily)
            .done();
}
