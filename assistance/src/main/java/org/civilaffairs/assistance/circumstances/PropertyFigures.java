package org.civilaffairs.assistance.circumstances;

import java.math.BigDecimal;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The limits of property of one programme (财产标准); where a locality has set none, only its finding decides. */
public final class PropertyFigures {

    final FigureKey<Yuan> monetaryFromThree;
    final FigureKey<Yuan> monetaryUpToTwo;
    final FigureKey<Boolean> monetaryIncludesLimit;
    final FigureKey<Boolean> vehicleAllowed;
    final FigureKey<Boolean> nonResidentialAllowed;
    final FigureKey<BigDecimal> averageFloorArea;

    /**
     * Adds the limits to the figures of a programme.
     *
     * @param set its figures
     */
    public PropertyFigures(FigureSet set) {
        monetaryFromThree = set.yuan(
                "monetaryLimitFromThree",
                "yuan/member",
                "货币财产限额（三人及以上户）",
                "limit of monetary assets, three or more members");
        monetaryUpToTwo = set.yuan(
                "monetaryLimitUpToTwo",
                "yuan/member",
                "货币财产限额（二人及以下户）",
                "limit of monetary assets, one or two members");
        monetaryIncludesLimit =
                set.yesNo("monetaryLimitIncluded", "货币财产限额含本数", "the limit of monetary assets itself is within it");
        vehicleAllowed = set.yesNo("vehicleAllowed", "可有生活用机动车辆", "a motor vehicle for living use is allowed");
        nonResidentialAllowed =
                set.yesNo("nonResidentialAllowed", "可有非居住类房屋", "a house that is no dwelling is allowed");
        averageFloorArea = set.hundredths(
                "averageFloorArea", "m²/member", "上年度人均住房建筑面积", "last year's average floor area of a resident");
    }
}
