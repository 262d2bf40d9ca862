package org.civilaffairs.assistance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;

class DecidingBodyTest {

    @Test
    void citesOnlyTheArticlesOfTheProgrammeAskedAbout() {
        assertThat(DecidingBody.SERVICE
                        .assess(
                                Policies.bundled().at(DivisionCode.parse("310114"), LocalDate.parse("2026-07-01")),
                                new DecisionAsked.Builder()
                                        .programme(Programme.MEDICAL_ASSISTANCE)
                                        .build())
                        .articles())
                .containsExactly(
                        Basis.of("cn-social-assistance-law-2026", "第四十四条"),
                        Basis.of("cn-social-assistance-measures", "第三十条"),
                        Basis.of("sh-social-assistance-2024", "第三十六条"));
    }
}
