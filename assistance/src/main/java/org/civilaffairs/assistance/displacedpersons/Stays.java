package org.civilaffairs.assistance.displacedpersons;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.policy.Figure;

/** Questions about a stay that several rules ask. */
final class Stays {

    private Stays() {}

    /** Whether a day is after the end of a period since the admission; its last day is not after it. */
    static Answer isPast(
            LocalDate day, StationStay stay, Figure<Integer> period, BiFunction<LocalDate, Integer, LocalDate> plus) {
        return Fact.of(period.value(), period::path)
                .answer(length -> Fact.of(stay.admitted(), () -> "admitted")
                        .is(admitted -> day.isAfter(plus.apply(admitted, length))));
    }
}
