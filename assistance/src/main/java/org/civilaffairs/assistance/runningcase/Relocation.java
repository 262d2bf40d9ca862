package org.civilaffairs.assistance.runningcase;

import static org.civilaffairs.assistance.runningcase.RelocationCondition.NO_DUPLICATE;
import static org.civilaffairs.assistance.runningcase.RelocationCondition.NO_GAP;
import static org.civilaffairs.assistance.runningcase.RelocationCondition.ONE_CASE_EACH;
import static org.civilaffairs.assistance.runningcase.RelocationCondition.QUALIFIES_THERE;
import static org.civilaffairs.assistance.runningcase.RelocationCondition.RELOCATED;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether the allowance of a relocated family goes over without a gap or a double payment (易地搬迁与低保衔接), and by which standard:
 * that of the place moved to, which is the place asked about.
 *
 * <p>Rule DB-39. Basis: cn-dibao-safety-net-notice 三（一）, from 2022-10-20. The amount there is for
 * {@code assistance.subsistence-allowance}.
 */
public final class Relocation implements Rule<RelocatedFamily, Relocation.Award> {

    /** The service as catalogs list it. */
    public static final Service<RelocatedFamily, Award> SERVICE = Service.of(
                    "assistance.relocated-family",
                    Text.of("易地搬迁与低保衔接", "Subsistence allowance of a relocated family"),
                    RelocatedFamily.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of(
                    "按易地搬迁衔接",
                    "handed over as required",
                    "不属于易地搬迁或者衔接不符合要求",
                    "not a relocation, or not handed over as required"))
            .conditions(RelocationCondition.values())
            .figures(SubsistenceFigures.SET)
            .covers("000000", "2022-10-20")
            .ruledBy(Relocation::new);

    private final Matter matter;
    private final Policy policy;

    private Relocation(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(RelocatedFamily family) {
        return Assessment.of(matter)
                .require(RELOCATED, Answer.of(family.relocated(), "relocated"))
                .require(QUALIFIES_THERE, Answer.of(family.qualifiesThere(), "qualifiesThere"))
                .require(NO_GAP, months(family, (last, first) -> !first.isAfter(last.plusMonths(1))))
                .require(NO_DUPLICATE, months(family, (last, first) -> first.isAfter(last)))
                .require(
                        ONE_CASE_EACH,
                        Answer.of(family.inOtherActiveCase(), "inOtherActiveCase")
                                .not())
                .grant(() -> grant(family), Award.FORM);
    }

    private static Answer months(RelocatedFamily family, BiPredicate<YearMonth, YearMonth> test) {
        Fact<YearMonth> first = Fact.of(family.firstMonthHere(), () -> "firstMonthHere");
        return family.lastMonthAtOrigin()
                .map(last -> first.is(month -> test.test(last, month)))
                .orElseGet(() -> Answer.depending("lastMonthAtOrigin", either(first)));
    }

    private static List<Answer> either(Fact<YearMonth> first) {
        return first.value().isPresent() ? List.of(Answer.YES, Answer.NO) : List.of(Answer.unknown(first.path()));
    }

    private Policy in(YearMonth month) {
        return month.equals(YearMonth.from(policy.date())) ? policy : policy.on(month.atDay(1));
    }

    // The standard of the first month that is paid there.
    private Grant<Award> grant(RelocatedFamily family) {
        Optional<Figure<Yuan>> standard =
                family.firstMonthHere().map(month -> in(month).find(SubsistenceFigures.MONTHLY_STANDARD));
        Quantity monthly = standard.map(Quantity::of)
                .orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, "firstMonthHere"));
        return Grant.amount(
                "monthlyStandard",
                monthly,
                () -> new Award(monthly.yuan()),
                standard.map(FigureUse::of).orElse(List.of()),
                RELOCATED.bases());
    }

    /**
     * What holds from then on.
     *
     * @param monthlyStandard the standard of the place moved to in the first month there, in yuan for each member a month
     */
    @AnyJackson
    public record Award(Yuan monthlyStandard) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "Relocation",
                        Text.of("易地搬迁后的低保", "allowance after a relocation"),
                        values -> new Award(values.get("monthlyStandard")))
                .required(
                        "monthlyStandard",
                        Text.of("迁入地低保标准（元/人/月）", "standard there, in yuan a month"),
                        Forms.yuan(),
                        Award::monthlyStandard)
                .done();
    }
}
