package org.civilaffairs.assistance.pricesubsidy;

import java.math.BigDecimal;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of the linkage mechanism, by the month of payment. */
final class PriceFigures {

    static final FigureSet SET =
            new FigureSet("assistance.pricesubsidy", file -> PriceFigures.class.getResourceAsStream(file), "000000");

    static final FigureKey<BigDecimal> CONSUMER_PRICES = SET.hundredths(
            "consumerPriceThreshold", "percent over a year", "居民消费价格同比涨幅临界值", "threshold of consumer prices");

    static final FigureKey<BigDecimal> FOOD_PRICES =
            SET.hundredths("foodPriceThreshold", "percent over a year", "食品价格同比涨幅临界值", "threshold of food prices");

    private PriceFigures() {}
}
