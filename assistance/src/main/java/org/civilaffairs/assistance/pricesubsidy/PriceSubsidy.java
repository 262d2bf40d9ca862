package org.civilaffairs.assistance.pricesubsidy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether the temporary price subsidy is to be paid for the month of the policy (价格临时补贴启动): consumer or food prices rose by
 * their threshold or more (达到) over a year.
 *
 * <p>Rule DB-22. Basis: cn-social-assistance-law-2026 第三十二条; sh-social-assistance 第二十条.
 */
public final class PriceSubsidy implements Rule<PriceRise, PriceSubsidy.Award> {

    /** The service as catalogs list it. */
    public static final Service<PriceRise, Award> SERVICE = Service.of(
                    "assistance.price-subsidy",
                    Text.of("价格临时补贴启动", "Temporary price subsidy"),
                    PriceRise.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("启动", "paid", "不启动", "not paid"))
            .conditions(PriceCondition.values())
            .figures(PriceFigures.SET)
            .covers("000000", "2020-12-31")
            .ruledBy(PriceSubsidy::new);

    private final Matter matter;
    private final Figure<BigDecimal> consumerPrices;
    private final Figure<BigDecimal> foodPrices;

    private PriceSubsidy(Policy policy, Matter matter) {
        this.matter = matter;
        this.consumerPrices = policy.find(PriceFigures.CONSUMER_PRICES);
        this.foodPrices = policy.find(PriceFigures.FOOD_PRICES);
    }

    @Override
    public Decision<Award> assess(PriceRise rise) {
        Map<PriceCondition, Answer> ways = new EnumMap<>(PriceCondition.class);
        ways.put(PriceCondition.CONSUMER_PRICES, reached(rise.consumerPrices(), "consumerPrices", consumerPrices));
        ways.put(PriceCondition.FOOD_PRICES, reached(rise.foodPrices(), "foodPrices", foodPrices));
        return Assessment.of(matter)
                .requireAny(PriceCondition.PRICES_ROSE, ways)
                .grant(() -> Grant.certain(new Award(true), PriceCondition.PRICES_ROSE.bases()), Award.FORM);
    }

    private static Answer reached(Optional<BigDecimal> rise, String path, Figure<BigDecimal> threshold) {
        return percent(rise, path)
                .compare(
                        Operator.AT_LEAST,
                        threshold.value().map(PriceSubsidy::percent).orElseGet(() -> unknown(threshold.path())),
                        FigureUse.of(threshold));
    }

    private static Quantity percent(Optional<BigDecimal> known, String path) {
        return known.map(PriceSubsidy::percent).orElseGet(() -> unknown(path));
    }

    private static Quantity percent(BigDecimal known) {
        return Quantity.of(Unit.PERCENT, known.movePointRight(2).longValueExact());
    }

    private static Quantity unknown(String path) {
        return Quantity.between(Unit.PERCENT, 1, -Quantity.UNBOUNDED, Quantity.UNBOUNDED, path);
    }

    /**
     * That the subsidy is to be paid; how much is for the locality.
     *
     * @param payable always true
     */
    @AnyJackson
    public record Award(boolean payable) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "PriceSubsidy", Text.of("价格临时补贴", "price subsidy"), values -> new Award(values.get("payable")))
                .required("payable", Text.of("应当发放", "is to be paid"), Forms.yesNo(), Award::payable)
                .done();
    }
}
