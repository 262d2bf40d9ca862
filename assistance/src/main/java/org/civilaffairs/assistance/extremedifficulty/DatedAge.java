package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;

/** An age that is a figure of the day. */
final class DatedAge {

    private final Fact<AgeLimit> limit;

    DatedAge(Policy policy, FigureKey<Integer> key) {
        Figure<Integer> years = policy.find(key);
        this.limit = Fact.of(years.value().map(age -> AgeLimit.of(policy, age)), years::path);
    }

    Answer reachedBy(Person person, String path) {
        return limit.answer(age -> age.reachedBy(person, path));
    }
}
