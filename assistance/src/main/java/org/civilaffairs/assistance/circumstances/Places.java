package org.civilaffairs.assistance.circumstances;

import java.util.Optional;
import java.util.function.Supplier;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;

/** Whether a division lies in a place that is listed; one known only to the province or city may or may not. */
public final class Places {

    private Places() {}

    /**
     * Returns whether a division lies in a place.
     *
     * @param division the division, if known
     * @param place the place
     * @param member the number of the person whom it belongs to
     * @param fact the name of the fact
     * @return the answer
     */
    public static Answer within(Optional<DivisionCode> division, DivisionCode place, int member, String fact) {
        return within(division, place, () -> Paths.of(member, fact));
    }

    /**
     * Returns whether a division lies in a place.
     *
     * @param division the division, if known
     * @param place the place
     * @param path its path; only asked for if it cannot be told
     * @return the answer
     */
    public static Answer within(Optional<DivisionCode> division, DivisionCode place, Supplier<String> path) {
        DivisionCode code = division.orElse(null);
        if (code == null) {
            return Answer.unknown(path.get());
        }
        if (place.covers(code)) {
            return Answer.YES;
        }
        return code.covers(place) ? Answer.unknown(path.get()) : Answer.NO;
    }
}
