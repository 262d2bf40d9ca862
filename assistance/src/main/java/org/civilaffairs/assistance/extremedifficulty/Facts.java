package org.civilaffairs.assistance.extremedifficulty;

import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;

/** Answers to plain facts. */
final class Facts {

    private Facts() {}

    static Answer yes(Optional<Boolean> fact, String path) {
        return Fact.of(fact, () -> path).is(known -> known);
    }
}
