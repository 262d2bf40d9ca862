package org.civilaffairs.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.service.Rule;
import org.junit.jupiter.api.Test;

class AgreementTest {

    @Test
    void theLibraryDecidesAsTheHandWrittenCodeDoes() {
        Rule<Household, SubsistenceAward> rule = SubsistenceBenchmark.rule();
        List<Generated> households = Generated.households(10_000);
        assertThat(households)
                .allSatisfy(one -> assertThat(SubsistenceBenchmark.fen(rule.assess(one.household())))
                        .isEqualTo(Plain.allowance(one.family())));
        assertThat(households)
                .as("both outcomes are among them")
                .anyMatch(one -> Plain.allowance(one.family()) < 0)
                .anyMatch(one -> Plain.allowance(one.family()) > 0);
    }
}
