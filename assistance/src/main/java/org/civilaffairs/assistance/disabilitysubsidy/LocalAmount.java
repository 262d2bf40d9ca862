package org.civilaffairs.assistance.disabilitysubsidy;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;

/**
 * An amount that a place sets.
 *
 * @param amount the amount, as far as it is known
 * @param figures the figures that it is made of
 */
record LocalAmount(Quantity amount, List<FigureUse> figures) {

    static final LocalAmount NOTHING = new LocalAmount(Quantity.of(Unit.YUAN, 0), List.of());

    /** The amount of the place; where only the least of the province is known, from that upwards. */
    static LocalAmount of(Policy policy, FigureKey<Yuan> key, FigureKey<Yuan> floor) {
        Figure<Yuan> figure = policy.find(key);
        if (figure.value().isPresent()) {
            return new LocalAmount(Quantity.of(figure.value().get()), FigureUse.of(figure));
        }
        Optional<Figure<Yuan>> least = policy.findIfSet(floor);
        long from = least.flatMap(Figure::value).map(Yuan::fen).orElse(0L);
        return new LocalAmount(
                unknown(from, figure.path()), FigureUse.of(least.stream().toArray(Figure<?>[]::new)));
    }

    static Quantity unknown(long least, String path) {
        return Quantity.between(Unit.YUAN, 1, least, Quantity.UNBOUNDED, path);
    }

    /** Whichever is higher, this one or another that counts only if an answer is yes. */
    LocalAmount orIf(Answer counts, LocalAmount other) {
        return counts.isNo()
                ? this
                : new LocalAmount(
                        amount.max(Quantity.when(counts, other.amount)), FigureUse.join(figures, other.figures));
    }
}
