package org.civilaffairs.assistance.extremedifficulty;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * How far a person cares for him- or herself, by the number of indicators that are not met (生活自理能力评估).
 *
 * <p>Rule TK-11. Basis: cn-tekun-measures 第二十一条、第二十二条.
 */
final class SelfCareCount {

    private final Figure<Integer> partlyLostAtMost;

    SelfCareCount(Policy policy) {
        this.partlyLostAtMost = policy.find(SupportFigures.PARTLY_LOST_AT_MOST);
    }

    /** Whether self-care is lost altogether. */
    Answer isLost(SelfCare indicators, String path) {
        return Fact.of(partlyLostAtMost.value(), partlyLostAtMost::path)
                .answer(most -> notMet(indicators, path)
                        .compare(Operator.MORE_THAN, Quantity.of(Unit.ITEMS, most), FigureUse.of(partlyLostAtMost)));
    }

    /** Every ability that the indicators which are known still allow, the best first. */
    Set<SelfCareAbility> possible(SelfCare indicators) {
        Quantity notMet = notMet(indicators, "");
        return partlyLostAtMost
                .value()
                .map(most ->
                        (Set<SelfCareAbility>) EnumSet.range(ability(notMet.low(), most), ability(notMet.high(), most)))
                .orElseGet(() -> EnumSet.allOf(SelfCareAbility.class));
    }

    /** What is missing to know the ability; nothing if only one is possible. */
    List<String> missing(SelfCare indicators) {
        if (partlyLostAtMost.value().isEmpty()) {
            return List.of(partlyLostAtMost.path());
        }
        return possible(indicators).size() > 1 ? notMet(indicators, "").missing() : List.of();
    }

    private static SelfCareAbility ability(long notMet, int partlyLostAtMost) {
        if (notMet == 0) {
            return SelfCareAbility.ABLE;
        }
        return notMet <= partlyLostAtMost ? SelfCareAbility.PARTLY_LOST : SelfCareAbility.LOST;
    }

    private static Quantity notMet(SelfCare indicators, String path) {
        return one(indicators.eats(), path + "eats")
                .plus(one(indicators.dresses(), path + "dresses"))
                .plus(one(indicators.leavesBed(), path + "leavesBed"))
                .plus(one(indicators.usesToilet(), path + "usesToilet"))
                .plus(one(indicators.walksIndoors(), path + "walksIndoors"))
                .plus(one(indicators.bathes(), path + "bathes"));
    }

    private static Quantity one(Optional<Boolean> met, String path) {
        return Quantity.when(Answer.of(met, path).not(), Quantity.of(Unit.ITEMS, 1));
    }
}
