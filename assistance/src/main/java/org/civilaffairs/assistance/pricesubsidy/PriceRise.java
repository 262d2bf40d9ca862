package org.civilaffairs.assistance.pricesubsidy;

import java.math.BigDecimal;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * How prices rose over a year (价格同比涨幅), as the statistics of the place announced for the month before the payment.
 *
 * @param consumerPrices the rise of consumer prices in percent, if known; below zero where they fell
 * @param foodPrices the rise of food prices in percent, if known; below zero where they fell
 */
@AnyJackson
public record PriceRise(Optional<BigDecimal> consumerPrices, Optional<BigDecimal> foodPrices) {

    /** Reads and writes rises. */
    public static final Form<PriceRise> FORM = ObjectForm.ofRecord(
                    "PriceRise",
                    Text.of("价格同比涨幅", "rise of prices"),
                    values -> new PriceRise(values.find("consumerPrices"), values.find("foodPrices")))
            .optional(
                    "consumerPrices",
                    Text.of("居民消费价格同比涨幅（%，下降为负）", "rise of consumer prices, in percent, below zero for a fall"),
                    Forms.rate(),
                    PriceRise::consumerPrices)
            .optional(
                    "foodPrices",
                    Text.of("食品价格同比涨幅（%，下降为负）", "rise of food prices, in percent, below zero for a fall"),
                    Forms.rate(),
                    PriceRise::foodPrices)
            .done();
}
