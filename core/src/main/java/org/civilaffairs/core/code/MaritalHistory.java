package org.civilaffairs.core.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Goes through a person's marriages; a marriage that was annulled leaves the status before it. */
final class MaritalHistory {

    private final List<MaritalEvent> events;
    private final Deque<MaritalStatus> before = new ArrayDeque<>();
    private MaritalStatus status = MaritalStatus.UNMARRIED;

    MaritalHistory(List<MaritalEvent> events) {
        this.events = events;
    }

    MaritalStatus status() {
        for (int index = 0; index < events.size(); index++) {
            accept(events.get(index), index);
        }
        return status;
    }

    private void accept(MaritalEvent event, int index) {
        switch (event) {
            case UNKNOWN_HISTORY -> begin(index);
            case MARRIED -> marry(marriedTo(), !status.isMarried(), event);
            case MARRIED_FORMER_SPOUSE -> marry(MaritalStatus.REMARRIED_TO_FORMER_SPOUSE, mayHaveFormerSpouse(), event);
            case DIVORCED -> end(MaritalStatus.DIVORCED, event);
            case SPOUSE_DIED -> end(MaritalStatus.WIDOWED, event);
            case ANNULLED -> annul();
        }
    }

    private void begin(int index) {
        require(index == 0, MaritalEvent.UNKNOWN_HISTORY, "only as the first event");
        status = MaritalStatus.NOT_STATED;
    }

    private MaritalStatus marriedTo() {
        if (status == MaritalStatus.UNMARRIED) {
            return MaritalStatus.FIRST_MARRIAGE;
        }
        return status == MaritalStatus.NOT_STATED ? MaritalStatus.MARRIED : MaritalStatus.REMARRIED;
    }

    // A former spouse is one divorced at any time before, or one of whom nothing is known; the dead are not married
    // again.
    private boolean mayHaveFormerSpouse() {
        return !status.isMarried()
                && (leavesFormerSpouse(status) || before.stream().anyMatch(MaritalHistory::leavesFormerSpouse));
    }

    private static boolean leavesFormerSpouse(MaritalStatus earlier) {
        return earlier == MaritalStatus.DIVORCED || earlier == MaritalStatus.NOT_STATED;
    }

    private void marry(MaritalStatus next, boolean possible, MaritalEvent event) {
        require(possible, event, "a person without a spouse, and for a former spouse a divorce before");
        before.push(status);
        status = next;
    }

    private void end(MaritalStatus next, MaritalEvent event) {
        require(status.isMarried() || status == MaritalStatus.NOT_STATED, event, "a marriage before");
        status = next;
    }

    private void annul() {
        boolean possible = !before.isEmpty() || status == MaritalStatus.NOT_STATED;
        require(possible, MaritalEvent.ANNULLED, "a marriage before");
        status = before.isEmpty() ? MaritalStatus.NOT_STATED : before.pop();
    }

    private static void require(boolean possible, MaritalEvent event, String expected) {
        if (!possible) {
            throw new IllegalArgumentException("The event " + event + " cannot be here; expected " + expected);
        }
    }
}
