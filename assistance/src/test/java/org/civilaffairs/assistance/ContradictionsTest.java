package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.form.Validation;
import org.civilaffairs.core.service.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facts of the services cannot be true together. */
class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zero-employment-duty | {"person": {}, "ableMembers": 2, "unemployedAbleMembers": 3} | /unemployedAbleMembers
            station-stay         | {"admitted": "2026-03-02", "left": "2026-03-01"}             | /left
            medical-cost-subsidy | {"person": {}, "bill": 100.00, "basic": 60.00, "commercial": 40.01} | /bill
            plan-target          | {"promise": "GROWTH_NOT_BELOW", "present": 0.00}             | /present
            plan-target          | {"promise": "TOP_UP_SHARE_REACHED", "urbanTopUp": 0.00}      | /urbanTopUp
            alert-routing        | {"findings": ["MAY_QUALIFY"], "hardships": []}               | /hardships
            """)
    void areTold(String service, String facts, String pointer) {
        assertThat(problems(service, facts)).containsExactly(Problem.Code.CONTRADICTION + " " + pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zero-employment-duty | {"person": {}, "ableMembers": 2, "unemployedAbleMembers": 2}
            zero-employment-duty | {"person": {}, "unemployedAbleMembers": 3}
            station-stay         | {"admitted": "2026-03-02", "left": "2026-03-02"}
            medical-cost-subsidy | {"person": {}, "bill": 100.00, "basic": 60.00, "commercial": 40.00}
            medical-cost-subsidy | {"person": {}, "basic": 60.00}
            plan-target          | {"promise": "GROWTH_NOT_BELOW", "present": 0.01, "growthFloor": -100}
            alert-routing        | {"findings": ["MAY_NO_LONGER_QUALIFY", "POLICY_NOT_DELIVERED"], "hardships": []}
            """)
    void areNotSeenWhereThereAreNone(String service, String facts) {
        assertThat(problems(service, facts)).isEmpty();
    }

    private static List<String> problems(String service, String facts) {
        return Validation.ofJson(
                        facts,
                        Catalog.installed().service("assistance." + service).facts())
                .errors()
                .stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
