package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.civilaffairs.core.decision.Trial.grant;
import static org.civilaffairs.core.decision.Trial.yuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.civilaffairs.core.decision.Trial.Award;
import org.civilaffairs.core.form.InvalidDocumentException;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionFormTest {

    private static final Quantity THIRDS = Quantity.of(Unit.YUAN, 3, 3_250_00);

    static Stream<Decision<Award>> decisions() {
        return Stream.of(
                Trial.assessment()
                        .require(TrialCondition.REGISTERED, Answer.YES)
                        .grant(() -> grant(yuan(100)), Trial.AWARD),
                Trial.assessment()
                        .require(
                                TrialCondition.INCOME_BELOW_LINE,
                                yuan(1300).compareEach(Operator.LESS_THAN, yuan(620), 2, List.of(Trial.STANDARD)))
                        .require(TrialCondition.REGISTERED, Answer.unknown("members[0].registration"))
                        .grant(() -> grant(yuan(100)), Trial.AWARD),
                Trial.assessment()
                        .require(
                                TrialCondition.INCOME_BELOW_LINE,
                                Trial.atLeastYuan(300, "members[1].incomes")
                                        .compare(Operator.LESS_THAN, yuan(1240), List.of(Trial.STANDARD)))
                        .require(TrialCondition.REGISTERED, Answer.unknown("members[0].registration"))
                        .requireAny(
                                TrialCondition.OF_A_CLASS,
                                Map.of(TrialCondition.ILL, Answer.unknown("members[0].seriouslyIll")))
                        .grant(() -> grant(Trial.atLeastYuan(0, "members[1].incomes")), Trial.AWARD),
                Trial.assessment()
                        .require(
                                TrialCondition.INCOME_BELOW_LINE,
                                THIRDS.minus(Quantity.between(
                                                Unit.YUAN, 3, 0, Quantity.UNBOUNDED, "members[0].incomes"))
                                        .compare(Operator.AT_MOST, yuan(1240).atScale(3), List.of()))
                        .grant(() -> grant(yuan(40, 100, "x").plus(yuan(1))), Trial.AWARD),
                Assessment.of(Trial.matter(Map.of("age", "DAY_AFTER"), Optional.of(LocalDate.of(2020, 8, 1))))
                        .require(TrialCondition.DISABLED, Answer.YES)
                        .grant(() -> Grant.certain(new Award(Yuan.ZERO), List.of()), Trial.AWARD));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void readsBackFromJsonWhatItWrote(Decision<Award> decision) {
        String json = Json.writeIndented(Trial.FORM.write(decision));
        Decision<Award> read = JsonReader.read(json, Trial.FORM);
        assertThat(read).isEqualTo(decision).hasSameHashCodeAs(decision).hasSameClassAs(decision);
        assertThat(Json.writeIndented(Trial.FORM.write(read))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void saysTheSamePageAfterReadingBack(Decision<Award> decision) {
        Decision<Award> read = JsonReader.read(Json.write(Trial.FORM.write(decision)), Trial.FORM);
        for (Language language : Language.values()) {
            assertThat(Page.of(read, language)).isEqualTo(Page.of(decision, language));
        }
    }

    @Test
    void writesFractionsExactly() {
        Map<String, Object> finding = tree(decisions().skip(3).findFirst().orElseThrow(), "findings");
        assertThat(finding.get("observed")).hasToString("{unit=YUAN, low=-unbounded, high=3250/3}");
        assertThat(finding.get("required")).hasToString("{unit=YUAN, low=1240.00, high=1240.00}");
        assertThat(finding.get("distance")).hasToString("{unit=YUAN, low=-unbounded, high=-470/3}");
    }

    @SuppressWarnings("unchecked") // findings are written by an object form
    private static Map<String, Object> tree(Decision<Award> decision, String list) {
        List<Map<String, Object>> findings = (List<Map<String, Object>>)
                Objects.requireNonNull(Trial.FORM.write(decision).get(list));
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome    | \"PENDING\"            | /outcome",
                "service    | 1                      | /service",
                "date       | \"2020-09-31\"         | /date",
                "findings   | [{}]                   | /findings/0/condition",
                "awardArticles | [\"cn-unknown/第一条\"] | /awardArticles/0",
                "award      | null                   | ''",
                "award      | {}                     | /award/monthly",
                "verdict    | true                   | /verdict"
            })
    void namesWhatIsWrongWithADecision(String property, String value, String pointer) {
        Map<String, Object> tree =
                new LinkedHashMap<>(Trial.FORM.write(decisions().findFirst().orElseThrow()));
        tree.put(property, JsonReader.read(value));
        assertThat(problems(tree)).extracting(Problem::pointer).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource({"settling", "alternatives", "bounds"})
    void requiresWhatAnOpenDecisionTells(String property) {
        Map<String, Object> tree = new LinkedHashMap<>(
                Trial.FORM.write(decisions().skip(2).findFirst().orElseThrow()));
        tree.remove(property);
        assertThat(problems(tree))
                .singleElement()
                .returns(Problem.Code.CONTRADICTION, Problem::code)
                .extracting(problem -> problem.message().en())
                .isEqualTo("a decision that is UNDETERMINED tells " + property);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"unit\": \"YUAN\", \"low\": 0.00}",
                "{\"unit\": \"YEN\", \"low\": 0.00, \"high\": 1.00}",
                "{\"unit\": \"YUAN\", \"low\": \"x\", \"high\": 1.00}",
                "{\"unit\": \"YUAN\", \"low\": 0.001, \"high\": 1.00}",
                "{\"unit\": \"YUAN\", \"low\": \"1/0\", \"high\": \"unbounded\"}",
                "{\"unit\": \"YUAN\", \"low\": 0.00, \"high\": 1e30}",
                "{\"unit\": \"YUAN\", \"low\": \"1/999999937\", \"high\": \"1/999999929\"}",
                "{\"unit\": \"YUAN\", \"low\": 2.00, \"high\": 1.00}",
                "{\"unit\": \"YUAN\", \"low\": \"unbounded\", \"high\": \"unbounded\"}",
                "{\"unit\": \"YUAN\", \"low\": 0.00, \"high\": \"very unbounded\"}",
                "[0.00, 1.00]"
            })
    void refusesBoundsThatCannotBe(String bounds) {
        Map<String, Object> tree = new LinkedHashMap<>(
                Trial.FORM.write(decisions().skip(2).findFirst().orElseThrow()));
        tree.put("bounds", JsonReader.read("{\"monthly\": " + bounds + "}"));
        assertThat(problems(tree))
                .singleElement()
                .returns("/bounds/monthly", Problem::pointer)
                .returns(Problem.Code.BAD_VALUE, Problem::code);
    }

    @Test
    void namesTheConditionsOfTheServiceInItsSchema() {
        Map<String, Object> schema = Trial.FORM.schemaDocument();
        assertThat(schema.get("$defs"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsKeys("Decision", "Finding", "FigureUse", "Source", "Award");
        assertThat(Json.write(schema)).contains("\"INCOME_BELOW_LINE\", \"REGISTERED\", \"OF_A_CLASS\"");
    }

    private static List<Problem> problems(Object tree) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> Trial.FORM.ofTree(tree));
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }
}
