package org.civilaffairs.assistance.payment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The first month for which the allowance is paid, and by which day of a month (低保金起发月份).
 *
 * <p>Rule DB-21. Basis: cn-dibao-confirmation-measures 第二十一条、第二十五条, from 2021-07-01: from the month after the decision,
 * monthly, through a bank; cn-dibao-approval-measures-trial 第二十九条、第三十一条, before: by the tenth of each month, quarterly where the
 * country has few banks; zj-social-assistance 第五十六条: monthly from the next month. From 2021-07-01 no text names a day.
 */
public final class FirstPayment implements Rule<Confirmation, FirstPayment.Award> {

    /** The service as catalogs list it. */
    public static final Service<Confirmation, Award> SERVICE = Service.of(
                    "assistance.first-payment",
                    Text.of("低保金起发", "First payment of the allowance"),
                    Confirmation.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(PaymentFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(FirstPayment::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-dibao-confirmation-measures", "第二十一条"),
            Basis.of("cn-dibao-confirmation-measures", "第二十五条"),
            Basis.of("cn-dibao-approval-measures-trial", "第二十九条第二款"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十一条"),
            Basis.of("zj-social-assistance", "第五十六条"));

    private final Matter matter;
    private final Figure<Integer> monthsAfter;
    private final Figure<Boolean> quarterlyAllowed;
    private final Optional<Figure<Integer>> dayOfMonth;

    private FirstPayment(Policy policy, Matter matter) {
        this.matter = matter;
        this.monthsAfter = policy.find(PaymentFigures.MONTHS_AFTER);
        this.quarterlyAllowed = policy.find(PaymentFigures.QUARTERLY_ALLOWED);
        this.dayOfMonth = Optional.of(policy.find(PaymentFigures.DAY_OF_MONTH))
                .filter(day -> day.value().isPresent());
    }

    @Override
    public Decision<Award> assess(Confirmation confirmation) {
        List<String> missing = new ArrayList<>();
        if (confirmation.confirmed().isEmpty()) {
            missing.add("confirmed");
        }
        if (monthsAfter.value().isEmpty()) {
            missing.add(monthsAfter.path());
        }
        boolean mayBeQuarterly = quarterlyAllowed.value().orElse(true);
        if (mayBeQuarterly && confirmation.quarterly().isEmpty()) {
            missing.add("quarterly");
        }
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(missing, () -> award(confirmation, mayBeQuarterly), Map.of(), figures(), BASES),
                        Award.FORM);
    }

    private List<FigureUse> figures() {
        List<FigureUse> used = FigureUse.of(monthsAfter, quarterlyAllowed);
        return dayOfMonth.map(day -> FigureUse.join(used, FigureUse.of(day))).orElse(used);
    }

    private Award award(Confirmation confirmation, boolean mayBeQuarterly) {
        YearMonth decided = YearMonth.from(confirmation.confirmed().orElseThrow());
        return new Award(
                decided.plusMonths(monthsAfter.value().orElseThrow()),
                mayBeQuarterly && confirmation.quarterly().orElse(false),
                dayOfMonth.flatMap(Figure::value));
    }

    /**
     * When it is paid.
     *
     * @param firstMonth the first month for which it is paid
     * @param quarterly whether it is paid in the first month of each quarter
     * @param dayOfMonth by which day, the day included; empty where no text names one
     */
    @AnyJackson
    public record Award(YearMonth firstMonth, boolean quarterly, Optional<Integer> dayOfMonth) {

        private static final int LAST_DAY = 31;

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "FirstPayment",
                        Text.of("低保金起发", "first payment"),
                        values -> new Award(
                                values.get("firstMonth"), values.<Boolean>get("quarterly"), values.find("dayOfMonth")))
                .required("firstMonth", Text.of("起发月份", "first month"), Forms.month(), Award::firstMonth)
                .required("quarterly", Text.of("按季发放", "quarterly"), Forms.yesNo(), Award::quarterly)
                .optional(
                        "dayOfMonth",
                        Text.of("每月（季初月）几日前（含）", "by which day of the month"),
                        Forms.wholeNumber(1, LAST_DAY),
                        Award::dayOfMonth)
                .done();
    }
}
