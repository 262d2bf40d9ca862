package org.civilaffairs.assistance.circumstances;

import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;

/** What people are recognised as by other decisions (已认定的身份). */
public final class Statuses {

    private Statuses() {}

    /**
     * Returns whether a person who applies alone is recognised as something.
     *
     * @param person the person
     * @param status as what
     * @return the answer; unknown while the statuses are
     */
    public static Answer holds(Person person, RecognisedStatus status) {
        return Fact.of(person.statuses(), () -> Paths.of(Paths.ALONE, "statuses"))
                .is(statuses -> statuses.contains(status));
    }

    /**
     * Returns whether a person who applies alone is recognised as one of the things that a table lists.
     *
     * @param person the person
     * @param listed the table
     * @return the answer; unknown while the statuses or the table are
     */
    public static Answer holdsAny(Person person, Figure<Map<RecognisedStatus, Boolean>> listed) {
        return Fact.of(listed.value(), listed::path)
                .answer(table -> Fact.of(person.statuses(), () -> Paths.of(Paths.ALONE, "statuses"))
                        .is(statuses -> statuses.stream().anyMatch(status -> table.getOrDefault(status, false))));
    }
}
