package org.civilaffairs.assistance.circumstances;

import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;

/** Whether a division lies in a place that is listed; one known only to the province or city may or may not. */
final class Places {

    private Places() {}

    static Answer within(Optional<DivisionCode> division, DivisionCode place, int member, String fact) {
        DivisionCode code = division.orElse(null);
        if (code == null) {
            return Answer.unknown(Paths.of(member, fact));
        }
        if (covers(place, code)) {
            return Answer.YES;
        }
        return covers(code, place) ? Answer.unknown(Paths.of(member, fact)) : Answer.NO;
    }

    /** Returns whether a division is another one or lies in it, by the digits of GB/T 2260. */
    static boolean covers(DivisionCode outer, DivisionCode inner) {
        return switch (outer.level()) {
            case NATION -> true;
            case PROVINCE -> outer.equals(inner.province());
            case PREFECTURE -> outer.equals(inner.prefecture());
            case COUNTY -> outer.equals(inner);
        };
    }
}
