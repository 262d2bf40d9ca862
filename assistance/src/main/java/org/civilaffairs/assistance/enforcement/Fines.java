package org.civilaffairs.assistance.enforcement;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;

/** Amounts of sanctions, as far as they are known. */
final class Fines {

    private Fines() {}

    static Quantity amount(Optional<Yuan> known, String path) {
        return known.map(Quantity::of).orElseGet(() -> unknown(path));
    }

    static Quantity times(Quantity value, Figure<Integer> multiple) {
        return multiple.value().map(value::times).orElseGet(() -> unknown(multiple.path()));
    }

    static Yuan yuan(Map<String, Quantity> amounts, String name) {
        return Objects.requireNonNull(amounts.get(name), name).yuan();
    }

    private static Quantity unknown(String path) {
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, path);
    }
}
