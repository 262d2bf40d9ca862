package org.civilaffairs.assistance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Finding;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;

class StepDeadlineTest {

    @Test
    void citesTheArticlesOfTheStepAskedAbout() {
        assertThat(articles("331102", Programme.COMPLAINT, "check"))
                .containsOnly(List.of(Basis.of("zj-social-assistance", "第五十八条第三款")));
    }

    @Test
    void citesThoseOnWhoDecidesWhereNoTextHasTheStep() {
        assertThat(articles("440783", Programme.MARGIN_HOUSEHOLD, "decision"))
                .containsOnly(List.of(Basis.of("cn-low-income-monitoring-opinion", "二")));
    }

    private static List<List<Basis>> articles(String place, Programme programme, String step) {
        return StepDeadline.SERVICE
                .assess(
                        Policies.bundled().at(DivisionCode.parse(place), LocalDate.parse("2024-03-01")),
                        new StepStart.Builder().programme(programme).step(step).build())
                .findings()
                .stream()
                .map(Finding::articles)
                .toList();
    }
}
