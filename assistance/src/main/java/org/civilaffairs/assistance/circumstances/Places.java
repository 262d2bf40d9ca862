package org.civilaffairs.assistance.circumstances;

import java.util.Optional;
import java.util.function.Supplier;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Verdict;
import org.jspecify.annotations.Nullable;

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
        Verdict lies = lies(division.orElse(null), place);
        return lies == Verdict.UNKNOWN ? Answer.unknown(Paths.of(member, fact)) : Answer.of(lies == Verdict.MET);
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
        Verdict lies = lies(division.orElse(null), place);
        return lies == Verdict.UNKNOWN ? Answer.unknown(path.get()) : Answer.of(lies == Verdict.MET);
    }

    // A division that covers the place may lie in it or beside it.
    private static Verdict lies(@Nullable DivisionCode code, DivisionCode place) {
        if (code == null) {
            return Verdict.UNKNOWN;
        }
        if (place.covers(code)) {
            return Verdict.MET;
        }
        return code.covers(place) ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }
}
