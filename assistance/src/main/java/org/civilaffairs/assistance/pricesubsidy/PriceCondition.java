package org.civilaffairs.assistance.pricesubsidy;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for the subsidy to be paid for a month (启动条件). */
public enum PriceCondition implements Condition {
    /** Prices rose as much as the mechanism asks, by one of its two indices. */
    PRICES_ROSE("物价涨幅达到启动条件", "prices rose enough"),
    /** Consumer prices rose by the threshold or more over a year (达到). */
    CONSUMER_PRICES("居民消费价格同比涨幅达到临界值", "rise of consumer prices at the threshold or above"),
    /** Food prices did. */
    FOOD_PRICES("食品价格同比涨幅达到临界值", "rise of food prices at the threshold or above");

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第三十二条"),
            Basis.of("cn-social-assistance-reform-opinion", "17"),
            Basis.of("sh-social-assistance-2018", "第二十条"),
            Basis.of("sh-social-assistance-2024", "第二十条"));

    private final Text title;

    PriceCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Clause clause() {
        return new Clause(title, BASES);
    }
}
