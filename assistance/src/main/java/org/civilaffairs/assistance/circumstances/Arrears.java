package org.civilaffairs.assistance.circumstances;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Sum;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Adds up what was due in past months and was not paid (补发), after a figure was raised backwards. Not for several threads.
 *
 * <p>Rule GEN-04. Each month is decided under the law and the figures in force on its first day. A month that is not due yet
 * adds nothing, and what was paid too much in one is not set off against another: recovery is another question.
 */
public final class Arrears {

    private static final Quantity NOTHING = Quantity.of(Yuan.ZERO);

    private final Policy policy;
    private final Sum total = new Sum(Unit.YUAN, 1);
    private final Set<FigureUse> figures = new LinkedHashSet<>();

    /**
     * Starts with nothing.
     *
     * @param policy what is in force on the day of the claim
     */
    public Arrears(Policy policy) {
        this.policy = policy;
    }

    /**
     * Adds what a month still owes.
     *
     * @param <F> the type of the facts
     * @param <A> the type of awards
     * @param month the month
     * @param service the service that decides the benefit; its awards call the amount {@code monthly}
     * @param facts the facts of the month
     * @param at where the facts stand in the claim
     * @param monthly the amount of an award
     * @param paid what was paid for the month
     * @throws IllegalArgumentException if the service does not answer for the month
     */
    public <F, A> void add(
            YearMonth month, Service<F, A> service, F facts, String at, Function<A, Yuan> monthly, Quantity paid) {
        if (month.isAfter(YearMonth.from(policy.date()))) {
            return;
        }
        Decision<A> decision = service.assess(policy.on(month.atDay(1)), facts);
        total.add(due(decision, at, monthly).minus(paid).atLeast(0));
        figures.addAll(decision.figures());
    }

    private static <A> Quantity due(Decision<A> month, String at, Function<A, Yuan> monthly) {
        if (month instanceof Granted<A> granted) {
            return Quantity.of(monthly.apply(granted.award()));
        }
        if (month instanceof Undetermined<A> open) {
            Quantity bounds = open.bounds().getOrDefault("monthly", NOTHING);
            List<String> missing = open.needs().settling().stream()
                    .map(path -> path.startsWith("figure:") ? path : at + "." + path)
                    .toList();
            return Quantity.between(Unit.YUAN, 1, bounds.low(), bounds.high(), missing);
        }
        return NOTHING;
    }

    /**
     * Decides on what was added up.
     *
     * @param matter what is decided
     * @param moreWasDue the condition that more was due than was paid
     * @return the decision
     */
    public Decision<Award> decide(Matter matter, Condition moreWasDue) {
        Quantity arrears = total.total();
        List<FigureUse> used = List.copyOf(figures);
        return Assessment.of(matter)
                .require(moreWasDue, arrears.compare(Operator.MORE_THAN, NOTHING, used))
                .grant(
                        () -> Grant.amount(
                                "arrears", arrears, () -> new Award(arrears.yuan()), used, moreWasDue.bases()),
                        Award.FORM);
    }

    /**
     * Tells payments of a month that is listed twice.
     *
     * @param months the months of the payments
     * @return the contradictions
     */
    public static List<Contradiction> listedTwice(List<YearMonth> months) {
        return new Contradictions()
                .unless(
                        Set.copyOf(months).size() == months.size(),
                        "/payments",
                        "同一月份列出两次；请将该月已发金额合并为一项",
                        "a month is listed twice; add up what was paid for it")
                .list();
    }

    /**
     * What is still to be paid.
     *
     * @param arrears the amount in yuan, all months together
     */
    @AnyJackson
    public record Award(Yuan arrears) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "Arrears", Text.of("补发", "arrears"), values -> new Award(values.get("arrears")))
                .required("arrears", Text.of("补发（元）", "yuan in arrears"), Forms.yuan(), Award::arrears)
                .done();
    }
}
