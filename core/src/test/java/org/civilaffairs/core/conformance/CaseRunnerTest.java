package org.civilaffairs.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.form.YamlFileException;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.TrialFigures;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.TrialAllowance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRunnerTest {

    private static final String GRANTED = """
            - id: trial-difference
              service: trial.allowance
              jurisdiction: "310114"
              date: 2020-09-01
              facts: {resident: true, income: 24.00}
              expect:
                outcome: GRANTED
                award: {monthly: 100.00}
                articles: [cn-social-assistance-measures/第九条, cn-social-assistance-measures/第十二条]
              rule: T-01
              why: 124.00 − 24.00 = 100.00
            """;

    private static final String REFUSED = """
            - id: trial-equal
              service: trial.allowance
              jurisdiction: "310114"
              date: 2020-09-01
              facts: {resident: false, income: 124.00}
              expect: {outcome: REFUSED, failed: [RESIDENT, INCOME_BELOW_STANDARD]}
              why: 124.00 < 124.00 is false
            """;

    private static final String OPEN = """
            - id: trial-open
              service: trial.allowance
              jurisdiction: "310114"
              date: 2020-09-01
              facts: {resident: true}
              expect: {outcome: UNDETERMINED, needs: [income], bounds: {monthly: [0.00, 124.00]}}
              why: the income may be anything
            """;

    private static final CaseRunner RUNNER =
            new CaseRunner(Catalog.of(List.of(TrialAllowance.SERVICE)), Policies.of(List.of(TrialFigures.SET)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsNoDifferenceWhereTheCaseIsRight() {
        assertThat(differences(GRANTED)).isEmpty();
        assertThat(differences(REFUSED)).isEmpty();
        assertThat(differences(OPEN)).isEmpty();
    }

    @Test
    void comparesOnlyWhatIsNamed() {
        assertThat(differences(GRANTED.replaceFirst(" *award: .*\n", ""))).isEmpty();
        assertThat(differences(GRANTED.replaceFirst(" *articles: .*\n", ""))).isEmpty();
        assertThat(differences(REFUSED.replace(", failed: [RESIDENT, INCOME_BELOW_STANDARD]", "")))
                .isEmpty();
        assertThat(differences(OPEN.replace(", needs: [income]", "").replaceFirst(", bounds: .*}}", "}")))
                .isEmpty();
    }

    @Test
    void comparesAmountsByValueAndSetsWithoutOrder() {
        assertThat(differences(GRANTED.replace("100.00}", "100}"))).isEmpty();
        assertThat(differences(REFUSED.replace("RESIDENT, INCOME_BELOW_STANDARD", "INCOME_BELOW_STANDARD, RESIDENT")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: GRANTED    | outcome: REFUSED      | outcome: expected REFUSED, was GRANTED",
                "monthly: 100.00     | monthly: 100.01       | award.monthly: expected 100.01, was 100.00",
                "monthly: 100.00     | weekly: 100.00        | award.weekly: expected 100.00, was null",
                "第十二条]           | 第十三条]             | articles: expected cn-social-assistance-measures/第十三条",
                "第九条,             | 第八条,               | articles: expected cn-social-assistance-measures/第八条",
            })
    void tellsHowAGrantDiffers(String right, String wrong, String difference) {
        assertThat(differences(GRANTED.replace(right, wrong)))
                .singleElement()
                .asString()
                .startsWith(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: REFUSED    | outcome: GRANTED      | outcome: expected GRANTED, was REFUSED",
                "RESIDENT, INCOME    | INCOME                | 'failed: expected [INCOME_BELOW_STANDARD], was "
                        + "[INCOME_BELOW_STANDARD, RESIDENT]'",
                "failed: [RESIDENT,  | failed: [ILL, RESIDENT, | 'failed: expected [ILL, INCOME_BELOW_STANDARD, RESIDENT]'",
                "failed: [RESIDENT, INCOME_BELOW_STANDARD] | award: {monthly: 0.00} | award.monthly: expected 0.00, was null",
            })
    void tellsHowARefusalDiffers(String right, String wrong, String difference) {
        assertThat(differences(REFUSED.replace(right, wrong)))
                .singleElement()
                .asString()
                .startsWith(difference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome: UNDETERMINED | outcome: REFUSED    | outcome: expected REFUSED, was UNDETERMINED",
                "needs: [income]     | needs: []             | 'needs: expected [], was [income]'",
                "needs: [income]     | needs: [income, age]  | 'needs: expected [age, income], was [income]'",
                "[0.00, 124.00]      | [0.00, 124.01]        | 'bounds.monthly: expected [0.00, 124.01], was [0.00, 124.00]'",
                "[0.00, 124.00]      | [0.00, unbounded]     | 'bounds.monthly: expected [0.00, \"unbounded\"], was'",
                "[0.00, 124.00]      | [0.00]                | 'bounds.monthly: expected [0.00], was'",
                "monthly: [          | weekly: [             | 'bounds.weekly: expected [0.00, 124.00], was null'",
                "bounds: {monthly: [0.00, 124.00]} | failed: [RESIDENT] | 'failed: expected [RESIDENT], was []'",
            })
    void tellsHowAnOpenDecisionDiffers(String right, String wrong, String difference) {
        assertThat(differences(OPEN.replace(right, wrong)))
                .singleElement()
                .asString()
                .startsWith(difference);
    }

    @Test
    void tellsEveryDifferenceAndWhatWasFound() {
        List<String> differences =
                differences(OPEN.replace("UNDETERMINED", "GRANTED").replace("124.00]", "1.00]"));
        assertThat(differences).hasSize(2);
        assertThat(differences.get(0)).contains("UNKNOWN", "[income]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service: trial.allowance | service: trial.alowance | did you mean trial.allowance?",
                "\"310114\"              | \"999999\"         | 999999",
                "date: 2020-09-01        | date: 2020-06-30   | trial.allowance does not answer for 310114",
                "income: 24.00           | income: -1.00      | /facts/income = -1.00",
                "income: 24.00           | incmoe: 24.00      | did you mean income?",
                "rule: T-01              | figures: {standrad: 1.00} | No figure standrad of trial.allowance; known: standard",
                "rule: T-01              | figures: {standard: x}    | /figures/standard = \"x\"",
                "rule: T-01              | settings: {agee: DAY_AFTER} | No setting agee of trial.allowance; known: age",
                "rule: T-01              | settings: {age: TOMORROW} | No choice TOMORROW of the setting age",
            })
    void tellsWhatCannotBeDecided(String right, String wrong, String message) {
        assertThat(differences(GRANTED.replace(right, wrong)))
                .singleElement()
                .asString()
                .contains(message);
    }

    @Test
    void decidesWithTheFiguresSettingsAndKnowledgeOfTheCase() {
        assertThat(differences(GRANTED.replace("rule: T-01", "figures: {standard: 50.00}")
                        .replace("monthly: 100.00", "monthly: 26.00")))
                .isEmpty();
        assertThat(differences(OPEN.replace("facts: {resident: true}", "facts: {resident: true, income: 24.00}")
                        .replace("2020-09-01", "2019-09-01")
                        .replace("310114", "310000")))
                .singleElement()
                .asString()
                .contains("does not answer");
        Case known = CaseFile.read("c.yaml", GRANTED.replace("rule: T-01", "known: 2020-06-30"))
                .cases()
                .get(0);
        assertThat(RUNNER.decide(known).figures())
                .as("what was known before Shanghai's figure held")
                .extracting(use -> use.place().toString())
                .containsExactly("000000");
        Case chosen = CaseFile.read("c.yaml", GRANTED.replace("rule: T-01", "settings: {age: DAY_AFTER}"))
                .cases()
                .get(0);
        assertThat(RUNNER.decide(chosen).matter().settings()).containsEntry("age", "DAY_AFTER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service:            | srevice:            | 2 | did you mean service?",
                "rule: T-01          | rule: 1             | 10 | expected text",
                "outcome: GRANTED    | outcome: granted    | 7 | GRANTED, REFUSED, UNDETERMINED",
                "award:              | awrad:              | 8 | did you mean award?",
                "date: 2020-09-01    | date: 2020-09-31    | 4 | a date that exists",
                "\"310114\"          | 310114              | 3 | six digits",
                "why:                | wyh:                | 11 | did you mean why?"
            })
    void namesFileAndLineOfWhatIsNoCase(String right, String wrong, int line, String message) {
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> CaseFile.read("cases.yaml", GRANTED.replace(right, wrong)))
                .withMessageContaining("cases.yaml:" + line + ": ")
                .withMessageContaining(message);
    }

    @Test
    void tellsWhereACaseStands() {
        CaseFile file = CaseFile.read("cases.yaml", GRANTED + REFUSED);
        assertThat(file.cases()).extracting(Case::id).containsExactly("trial-difference", "trial-equal");
        assertThat(file.where(0)).isEqualTo("cases.yaml:1");
        assertThat(file.where(1)).isEqualTo("cases.yaml:12");
    }

    @Test
    void findsTheFilesOfAFolderInTheOrderOfTheirNames() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.yaml"), REFUSED);
        Files.writeString(folder.resolve("a.yml"), GRANTED);
        Files.writeString(folder.resolve("notes.md"), "no case");
        assertThat(CaseFile.find(folder))
                .extracting(file -> file.cases().get(0).id())
                .containsExactly("trial-difference", "trial-equal");
        assertThat(CaseFile.find(folder.resolve("a.yml"))).hasSize(1);
    }

    @Test
    void refusesAFolderWithoutCases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.find(folder))
                .withMessageContaining("No cases under " + folder);
    }

    @Test
    void readsBackTheCasesItWrote() {
        Form<List<Case>> form = org.civilaffairs.core.form.Forms.listOf(Case.FORM);
        List<Case> cases = CaseFile.read("cases.yaml", GRANTED + REFUSED + OPEN).cases();
        assertThat(JsonReader.read(Json.write(form.write(cases)), form)).isEqualTo(cases);
    }

    private static List<String> differences(String yaml) {
        return RUNNER.run(CaseFile.read("cases.yaml", yaml).cases().get(0));
    }
}
