package org.civilaffairs.assistance.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;

/** Amounts of sanctions, as far as they are known. */
final class Fines {

    private Fines() {}

    static Quantity times(Quantity value, Figure<Integer> multiple) {
        return multiple.value().map(value::times).orElseGet(() -> unknown(multiple.path()));
    }

    static Yuan yuan(Map<String, Quantity> amounts, String name) {
        return Objects.requireNonNull(amounts.get(name), name).yuan();
    }

    /** Whether an act was discovered within the years in which it may be punished (cn-administrative-penalty-law-2021 第三十六条). */
    static Answer inTime(
            Optional<LocalDate> ended, Optional<LocalDate> discovered, Figure<Integer> years, LocalDate decided) {
        return Fact.of(years.value(), years::path)
                .answer(count -> ended.map(day -> inTime(discovered, day.plusYears(count), decided))
                        .orElseGet(() -> Answer.depending("actEnded", List.of(Answer.YES, late(discovered)))));
    }

    // Whatever was discovered was discovered by the day of the decision.
    private static Answer inTime(Optional<LocalDate> discovered, LocalDate lastDay, LocalDate decided) {
        return decided.isAfter(lastDay)
                ? Fact.of(discovered, () -> "discovered").is(day -> !day.isAfter(lastDay))
                : Answer.YES;
    }

    private static Answer late(Optional<LocalDate> discovered) {
        return discovered.isPresent() ? Answer.NO : Answer.unknown("discovered");
    }

    private static Quantity unknown(String path) {
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, path);
    }
}
