package org.civilaffairs.assistance.extremedifficulty;

import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;

/** Answers to plain facts, and amounts as far as they are known. */
final class Facts {

    private Facts() {}

    static Answer yes(Optional<Boolean> fact, String path) {
        return Fact.of(fact, () -> path).is(known -> known);
    }

    static Quantity amount(Optional<Yuan> known, String path) {
        return known.map(Quantity::of).orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, path));
    }
}
