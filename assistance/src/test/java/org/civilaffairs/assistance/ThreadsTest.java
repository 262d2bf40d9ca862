package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.service.Rule;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final LocalDate DATE = LocalDate.parse("2020-09-01");

    @Test
    void eightThreadsDecideAsOneDoes() throws Exception {
        Rule<Household, SubsistenceAward> rule =
                SubsistenceAllowance.SERVICE.under(Policies.bundled().at(DivisionCode.parse("310114"), DATE));
        List<Household> households = IntStream.range(0, 400)
                .mapToObj(seed -> Map.of("members", new RandomFacts(new Random(seed), DATE).members()))
                .map(Household.FORM::ofTree)
                .toList();
        List<Decision<SubsistenceAward>> alone =
                households.stream().map(rule::assess).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Decision<SubsistenceAward>>>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                together.add(threads.submit(
                        () -> households.stream().map(rule::assess).toList()));
            }
            for (Future<List<Decision<SubsistenceAward>>> decisions : together) {
                assertThat(decisions.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
