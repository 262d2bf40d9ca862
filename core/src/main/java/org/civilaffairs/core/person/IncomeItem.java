package org.civilaffairs.core.person;

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
import org.immutables.value.Value;

/** One income or one payment of a person (收入或支出项目). */
@Value.Immutable
@CivilStyle
public interface IncomeItem extends Consistent {

    /** Reads and writes income items. */
    Form<IncomeItem> FORM = ObjectForm.of(
                    "IncomeItem", Text.of("收入或支出项目", "item of income or payment"), Builder::new, Builder::build)
            .required(
                    "kind",
                    Text.of("类别", "kind"),
                    Forms.choice(IncomeKind.class, IncomeKind::title),
                    Builder::kind,
                    IncomeItem::kind)
            .required(
                    "per",
                    Text.of("所属期间", "time that the amount covers"),
                    Forms.choice(Per.class, Per::title),
                    Builder::per,
                    IncomeItem::per)
            .optional("amount", Text.of("金额（元）", "amount in yuan"), Forms.yuan(), Builder::amount, IncomeItem::amount)
            .optional(
                    "recognised",
                    Text.of(
                            "法律留待当地裁量时，当地认定计入（扣减）的金额（元）",
                            "where the law leaves it to the locality: the amount that it counts or deducts, in yuan"),
                    Forms.yuan(),
                    Builder::recognised,
                    IncomeItem::recognised)
            .done();

    /**
     * Returns the kind.
     *
     * @return the kind of income or payment
     */
    @NotNull
    IncomeKind kind();

    /**
     * Returns the time that the amount covers.
     *
     * @return a month, a year or the look-back period
     */
    @NotNull
    Per per();

    /**
     * Returns the amount in yuan, never negative; payments are positive amounts of a paying kind.
     *
     * @return the amount, if known
     */
    Optional<Yuan> amount();

    /**
     * Returns how much of the amount the locality counts or deducts, where the law leaves that to it: for example how
     * much of a sibling's support it disregards. Ignored for kinds that the law settles itself.
     *
     * @return the recognised amount in yuan, at most the amount, if known
     */
    Optional<Yuan> recognised();

    /**
     * Tells negative amounts and a recognised amount above the amount.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        String zh = "金额不能为负；经营亏损填 0.00，支出用支出类别";
        String en = "an amount is never negative; enter a loss as 0.00 and a payment under a paying kind";
        return new Contradictions()
                .unless(amount().filter(Yuan::isNegative).isEmpty(), "/amount", zh, en)
                .unless(recognised().filter(Yuan::isNegative).isEmpty(), "/recognised", zh, en)
                .unless(
                        amount().isEmpty()
                                || recognised().isEmpty()
                                || recognised().get().isAtMost(amount().get()),
                        "/recognised",
                        "认定金额不能超过金额",
                        "the recognised amount is at most the amount")
                .list();
    }

    /**
     * Returns an income or payment of each month.
     *
     * @param kind the kind
     * @param amount the amount in yuan a month
     * @return the item
     */
    static IncomeItem monthly(IncomeKind kind, Yuan amount) {
        return new Builder().kind(kind).per(Per.MONTH).amount(amount).build();
    }

    /** Builds income items. */
    final class Builder extends ImmutableIncomeItem.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
