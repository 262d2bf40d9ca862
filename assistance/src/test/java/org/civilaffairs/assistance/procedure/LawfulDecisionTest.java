package org.civilaffairs.assistance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilaffairs.assistance.procedure.DecisionFormCondition.REASONS_GIVEN;
import static org.civilaffairs.assistance.procedure.DecisionFormCondition.TOLD_IN_WRITING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Finding;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;

class LawfulDecisionTest {

    @Test
    void citesForEachFormTheArticlesThatAskItOfSuchADecision() {
        assertThat(articles("2023-03-01", Programme.SUBSISTENCE_ALLOWANCE, DecisionKind.REDUCE))
                .isEqualTo(Map.of(
                        DecisionFormCondition.TOLD,
                        List.of(Basis.of("cn-dibao-confirmation-measures", "第三十二条")),
                        REASONS_GIVEN,
                        List.of(Basis.of("cn-dibao-confirmation-measures", "第三十二条"))));
    }

    @Test
    void tellsWhatTheWrittenDecisionRestsOnFromWhatPublishesIt() {
        assertThat(articles("2026-07-01", Programme.RIGID_EXPENDITURE, DecisionKind.GRANT))
                .isEqualTo(Map.of(
                        DecisionFormCondition.PUBLISHED,
                        List.of(Basis.of("cn-social-assistance-law-2026", "第四十五条")),
                        TOLD_IN_WRITING,
                        List.of(Basis.of("cn-rigid-expenditure-measures", "第七条"))));
    }

    @Test
    void citesNothingOfOtherProgrammesWhereNoTextSaysWhatIsDue() {
        assertThat(articles("2020-03-01", Programme.TEMPORARY_ASSISTANCE, DecisionKind.REFUSE))
                .isEmpty();
    }

    private static Map<Condition, List<Basis>> articles(String date, Programme programme, DecisionKind kind) {
        return LawfulDecision.SERVICE
                .assess(
                        Policies.bundled().at(DivisionCode.parse("440783"), LocalDate.parse(date)),
                        new DecisionMade.Builder()
                                .programme(programme)
                                .kind(kind)
                                .build())
                .findings()
                .stream()
                .filter(finding -> finding.condition() != DecisionFormCondition.FORMS_ARE_SET)
                .collect(Collectors.toMap(Finding::condition, Finding::articles));
    }
}
