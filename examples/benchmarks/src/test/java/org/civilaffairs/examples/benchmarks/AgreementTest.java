package org.civilaffairs.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.ToLongFunction;
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

    @Test
    void allServicesOfAHouseholdAgreeToo() {
        assertThatCode(() -> new ServicesBenchmark().prepare()).doesNotThrowAnyException();
        List<PlainServices.Decided> decided = GeneratedCase.cases(10_000).stream()
                .map(one -> PlainServices.decide(one.plain()))
                .toList();
        List<ToLongFunction<PlainServices.Decided>> services = List.of(
                PlainServices.Decided::allowance,
                PlainServices.Decided::margin,
                PlainServices.Decided::rigid,
                PlainServices.Decided::living,
                PlainServices.Decided::temporary);
        assertThat(services)
                .as("both outcomes are among them")
                .allSatisfy(service -> assertThat(decided)
                        .anyMatch(one -> service.applyAsLong(one) == PlainServices.REFUSED)
                        .anyMatch(one -> service.applyAsLong(one) != PlainServices.REFUSED));
    }
}
