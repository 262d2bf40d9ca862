package org.civilaffairs.core.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.civilaffairs.core.time.PartialDate;
import org.immutables.value.Value;

/**
 * One expense of a person (支出项目), such as a bill or a fee; what recurs is listed each time.
 *
 * <p>Basis: cn-rigid-expenditure-measures 第五条.
 */
@Value.Immutable
@CivilStyle
public interface ExpenseItem extends Consistent {

    /** What is said of a negative amount. */
    Text NEGATIVE = Text.of("金额不能为负", "an amount is never negative");

    /** What is said of a part that is more than the whole. */
    Text BEYOND = Text.of("由他方支付或者认定的金额不能超过金额", "what others bear or the county recognises is at most the amount");

    /** Reads and writes expenses. */
    Form<ExpenseItem> FORM = ObjectForm.of("ExpenseItem", Text.of("支出项目", "expense"), Builder::new, Builder::build)
            .required(
                    "kind",
                    Text.of("类别", "kind"),
                    Forms.choice(ExpenseKind.class, ExpenseKind::title),
                    Builder::kind,
                    ExpenseItem::kind)
            .optional(
                    "paid",
                    Text.of("支付日期（或年月）", "day or month of payment"),
                    Forms.partialDate(),
                    Builder::paid,
                    ExpenseItem::paid)
            .optional("amount", Text.of("金额（元）", "amount in yuan"), Forms.yuan(), Builder::amount, ExpenseItem::amount)
            .optional(
                    "borneByOthers",
                    Text.of(
                            "由保险、救助、补助、减免等支付的金额（元）",
                            "what insurance, assistance, subsidies or waivers pay of it, in yuan"),
                    Forms.yuan(),
                    Builder::borneByOthers,
                    ExpenseItem::borneByOthers)
            .optional(
                    "eligible",
                    Text.of(
                            "符合规定（医疗：定点医药机构、规定范围；康复：当地目录）",
                            "within the rules (medical: designated institution, covered cost; rehabilitation: local list)"),
                    Forms.yesNo(),
                    Builder::eligible,
                    ExpenseItem::eligible)
            .optional(
                    "schooling",
                    Text.of("教育支出：就读情况", "education: the school it is paid to"),
                    Schooling.FORM,
                    Builder::schooling,
                    ExpenseItem::schooling)
            .optional(
                    "publicRate",
                    Text.of(
                            "教育支出：就读地同类公办学校（幼儿园）收费标准（元）",
                            "education: what a public school of the same kind there charges, in yuan"),
                    Forms.yuan(),
                    Builder::publicRate,
                    ExpenseItem::publicRate)
            .optional(
                    "recognised",
                    Text.of("其他支出：县级民政部门认定的金额（元）", "other: the amount that the county recognises, in yuan"),
                    Forms.yuan(),
                    Builder::recognised,
                    ExpenseItem::recognised)
            .done();

    /**
     * Returns the kind.
     *
     * @return the kind of expense
     */
    @NotNull
    ExpenseKind kind();

    /**
     * Returns when it was paid.
     *
     * @return the day, or the month or year as far as that is known, if known
     */
    Optional<PartialDate> paid();

    /**
     * Returns the whole amount, before anybody else bears a part of it.
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> amount();

    /**
     * Returns what others bear of the amount: basic, catastrophic, supplementary and commercial insurance, assistance,
     * subsidies, waivers; only asked of medical, educational and rehabilitation expenses.
     *
     * @return the amount in yuan, at most the whole, if known
     */
    Optional<Yuan> borneByOthers();

    /**
     * Returns whether the expense is within the rules (符合规定): of a medical expense, that the institution is designated
     * (定点医药机构) and the cost a covered one; of rehabilitation, that it is on the local list (当地有关目录).
     *
     * @return whether so, if known
     */
    Optional<Boolean> eligible();

    /**
     * Returns the school to which an educational expense is paid.
     *
     * @return the schooling, if known
     */
    Optional<@Valid Schooling> schooling();

    /**
     * Returns what a public school or kindergarten of the same kind charges where the pupil goes to school (同类公办幼儿园、
     * 学校收费标准), for the same time.
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> publicRate();

    /**
     * Returns how much of another expense the county recognises.
     *
     * @return the amount in yuan, at most the whole, if known
     */
    Optional<Yuan> recognised();

    /**
     * Tells negative amounts, and parts above the amount.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(isNotNegative(amount()), "/amount", NEGATIVE.zh(), NEGATIVE.en())
                .unless(isNotNegative(borneByOthers()), "/borneByOthers", NEGATIVE.zh(), NEGATIVE.en())
                .unless(isNotNegative(publicRate()), "/publicRate", NEGATIVE.zh(), NEGATIVE.en())
                .unless(isNotNegative(recognised()), "/recognised", NEGATIVE.zh(), NEGATIVE.en())
                .unless(isWithinAmount(borneByOthers()), "/borneByOthers", BEYOND.zh(), BEYOND.en())
                .unless(isWithinAmount(recognised()), "/recognised", BEYOND.zh(), BEYOND.en())
                .list();
    }

    private static boolean isNotNegative(Optional<Yuan> part) {
        return part.filter(Yuan::isNegative).isEmpty();
    }

    private boolean isWithinAmount(Optional<Yuan> part) {
        return amount().isEmpty() || part.isEmpty() || part.get().isAtMost(amount().get());
    }

    /** Builds expenses. */
    final class Builder extends ImmutableExpenseItem.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
