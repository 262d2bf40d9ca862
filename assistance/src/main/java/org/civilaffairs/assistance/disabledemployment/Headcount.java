package org.civilaffairs.assistance.disabledemployment;

import java.math.BigDecimal;
import java.util.Optional;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;

/** Numbers of people, exact to the ten-thousandth that a percentage with two decimals needs. */
final class Headcount {

    static final int SCALE = 10_000;

    private Headcount() {}

    static Quantity of(Optional<Integer> people, String path) {
        return whole(people, path).atScale(SCALE);
    }

    static Quantity whole(Optional<Integer> people, String path) {
        return people.map(count -> Quantity.of(Unit.PERSONS, count))
                .orElseGet(() -> Quantity.between(Unit.PERSONS, 1, 0, Quantity.UNBOUNDED, path));
    }

    /** So many percent of all employees, not rounded. */
    static Quantity percent(Employer employer, BigDecimal percent) {
        // An employer has somebody.
        Quantity employees = employer.employees()
                .map(count -> Quantity.of(Unit.PERSONS, count))
                .orElseGet(() -> Quantity.between(Unit.PERSONS, 1, 1, Quantity.UNBOUNDED, "employees"));
        return employees.times(percent).dividedBy(100);
    }
}
