package org.civilaffairs.assistance.disabledemployment;

import static org.civilaffairs.assistance.disabledemployment.LateFeeCondition.ORDERED_TO_PAY;
import static org.civilaffairs.assistance.disabledemployment.LateFeeCondition.ORDER_NOT_KEPT;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
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
 * The late fee on an unpaid levy for the guarantee fund (残疾人就业保障金滞纳金): so many thousandths a day from the first day of
 * default, which counts; only the result is rounded.
 *
 * <p>Rule CE-02. Basis: cn-disabled-employment-regulation 第二十七条; sh-disabled-persons 第五十六条; zj-disabled-persons 第三十六条: there
 * it comes with the order to pay and is never more than the principal.
 */
public final class LateFee implements Rule<FundDefault, LateFee.Award> {

    /** The service as catalogs list it. */
    public static final Service<FundDefault, Award> SERVICE = Service.of(
                    "assistance.guarantee-fund-late-fee",
                    Text.of("残疾人就业保障金滞纳金", "Late fee on the guarantee fund"),
                    FundDefault.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("应当缴纳", "payable", "无须缴纳", "not payable"))
            .conditions(LateFeeCondition.values())
            .figures(EmploymentFigures.SET)
            .settings(EmploymentFigures.PAYMENT_DAY)
            .covers("000000", "2007-05-01")
            .ruledBy(LateFee::new);

    private static final int THOUSAND = 1000;

    private final Matter matter;
    private final Figure<Integer> rate;
    private final Figure<Boolean> capped;
    private final Figure<Boolean> withOrder;
    private final int paymentDay;

    private LateFee(Policy policy, Matter matter) {
        this.matter = matter;
        this.rate = policy.find(EmploymentFigures.LATE_FEE);
        this.capped = policy.find(EmploymentFigures.LATE_FEE_CAPPED);
        this.withOrder = policy.find(EmploymentFigures.LATE_FEE_WITH_ORDER);
        this.paymentDay = policy.setting(EmploymentFigures.PAYMENT_DAY) == PaymentDay.COUNTED ? 1 : 0;
    }

    @Override
    public Decision<Award> assess(FundDefault unpaid) {
        Answer kept = Answer.of(unpaid.paidWithinOrder(), "paidWithinOrder");
        return Assessment.of(matter)
                .require(ORDERED_TO_PAY, Answer.of(unpaid.ordered(), "ordered"))
                .requireIf(Answer.of(withOrder).not(), ORDER_NOT_KEPT, () -> kept.not())
                .grant(() -> grant(fee(unpaid)), Award.FORM);
    }

    private Grant<Award> grant(Quantity fee) {
        return Grant.amount(
                "lateFee", fee, () -> new Award(fee.yuan()), FigureUse.of(rate, capped), ORDER_NOT_KEPT.bases());
    }

    private Quantity fee(FundDefault unpaid) {
        Quantity principal = Quantity.of(unpaid.unpaid(), "unpaid");
        Quantity uncapped = uncapped(unpaid, principal);
        Answer limit = Answer.of(capped);
        return Quantity.when(limit, uncapped.min(principal)).plus(Quantity.when(limit.not(), uncapped));
    }

    private Quantity uncapped(FundDefault unpaid, Quantity principal) {
        Optional<Long> days = unpaid.inDefaultSince()
                .flatMap(since -> unpaid.paidOn().map(paid -> ChronoUnit.DAYS.between(since, paid) + paymentDay));
        if (principal.isPoint() && days.isPresent() && rate.value().isPresent()) {
            return principal
                    .times(Math.multiplyExact(days.get(), rate.value().get()))
                    .dividedBy(THOUSAND)
                    .rounded(Rounding.TO_FEN);
        }
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, missing(unpaid));
    }

    private List<String> missing(FundDefault unpaid) {
        return Stream.of(
                        unpaid.unpaid().isPresent() ? "" : "unpaid",
                        unpaid.inDefaultSince().isPresent() ? "" : "inDefaultSince",
                        unpaid.paidOn().isPresent() ? "" : "paidOn",
                        rate.value().isPresent() ? "" : rate.path())
                .filter(path -> !path.isEmpty())
                .toList();
    }

    /**
     * The late fee.
     *
     * @param lateFee the amount in yuan, beside the levy itself
     */
    @AnyJackson
    public record Award(Yuan lateFee) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LateFee", Text.of("滞纳金", "late fee"), values -> new Award(values.get("lateFee")))
                .required("lateFee", Text.of("滞纳金（元）", "late fee (yuan)"), Forms.yuan(), Award::lateFee)
                .done();
    }
}
