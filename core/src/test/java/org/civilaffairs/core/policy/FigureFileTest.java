package org.civilaffairs.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Yaml;
import org.civilaffairs.core.form.YamlFileException;
import org.civilaffairs.core.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFileTest {

    private static final String GOOD = """
            standard:
              unit: yuan/month
              checked: 2026-11-21
              values:
                2020-07-01:
                  value: 1240.00
                  until: 2021-06-30
                  source:
                    document: notice
                  confidence: verified
                2021-07-01: {value: 1330.00, until: open, source: {document: notice}, confidence: secondary}
            """;

    @Test
    void readsEveryValueWithItsPeriodAndSource() {
        List<FigureEntry<?>> entries = read(GOOD.replace(
                "source: {document: notice}",
                "source: {document: notice, place: 第一条, url: \"https://example.org\"}, published: 2021-06-20"));
        Source source = new Source("notice", Optional.of("第一条"), Optional.of("https://example.org"));
        assertThat(entries)
                .containsExactly(
                        new FigureEntry<>(
                                TrialFigures.STANDARD,
                                DivisionCode.parse("310000"),
                                Yuan.of(1240),
                                LocalDate.of(2020, 7, 1),
                                Optional.of(LocalDate.of(2021, 6, 30)),
                                new Source("notice", Optional.empty(), Optional.empty()),
                                Confidence.VERIFIED,
                                Optional.empty(),
                                LocalDate.of(2026, 11, 21),
                                "310000.yaml",
                                false),
                        new FigureEntry<>(
                                TrialFigures.STANDARD,
                                DivisionCode.parse("310000"),
                                Yuan.of(1330),
                                LocalDate.of(2021, 7, 1),
                                Optional.empty(),
                                source,
                                Confidence.SECONDARY,
                                Optional.of(LocalDate.of(2021, 6, 20)),
                                LocalDate.of(2026, 11, 21),
                                "310000.yaml",
                                false));
    }

    @Test
    void readsValuesInTheFormOfTheirFigure() {
        assertThat(read("""
                open: {unit: yes/no, checked: 2026-11-21, values: {2020-01-01: {value: true, until: open, source: {document: d}, confidence: verified}}}
                months: {unit: months, checked: 2026-11-21, values: {2020-01-01: {value: 6, until: open, source: {document: d}, confidence: verified}}}
                multiple: {unit: multiple, checked: 2026-11-21, values: {2020-01-01: {value: 1.5, until: open, source: {document: d}, confidence: verified}}}
                grades: {unit: yuan/month, checked: 2026-11-21, values: {2020-01-01: {value: {A: 1.00, B: 2}, until: open, source: {document: d}, confidence: verified}}}
                """))
                .<Object>extracting(FigureEntry::value)
                .containsExactly(true, 6, new BigDecimal("1.50"), Map.of("A", Yuan.of(1), "B", Yuan.of(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what stands there           | what is written instead     | line | message
                "standard:                     | standrad:                   |  1   | known: standard",
                "unit: yuan/month              | unit: yuan/year             |  2   | the unit is yuan/month, not yuan/year",
                "checked: 2026-11-21           | checked: 2026-11-31         |  3   | a date that exists",
                "checked: 2026-11-21           | chekced: 2026-11-21         |  3   | did you mean checked?",
                "checked: 2026-11-21           | ~                           |  1   | /standard/checked: 必须填写：最近核对日",
                "2020-07-01:                   | 2020-07-32:                 |  5   | a date that exists",
                "2020-07-01:                   | July 2020:                  |  5   | a date that exists",
                "value: 1240.00                | value: 1240.001             |  6   | at most two decimals",
                "value: 1240.00                | value: -1.00                |  6   | from 0.00",
                "value: 1240.00                | value: \"1240.00\"          |  6   | an amount in yuan",
                "value: 1240.00                | ~                           |  5   | required: value",
                "until: 2021-06-30             | ~                           |  5   | required: last day, or open",
                "until: 2021-06-30             | until: 2021-06-31           |  7   | expected a date or open, not 2021-06-31",
                "until: 2021-06-30             | until: now                  |  7   | expected a date or open, not now",
                "until: 2021-06-30             | until: 2021-07-01           |  5   | the period overlaps the value of 2021-07-01",
                "until: 2021-06-30             | until: open                 |  5   | the period overlaps the value of 2021-07-01",
                "until: 2021-06-30             | until: 2020-06-30           |  5   | the period ends before it begins",
                "document: notice              | place: 第一条               |  8   | required: document",
                "confidence: verified          | ~                           |  5   | required: confidence",
                "confidence: verified          | confidence: recalled        | 10   | one of: verified, secondary",
                "confidence: verified          | confidence: VERIFIED        | 10   | (verified?)",
                "confidence: verified          | conifdence: verified        | 10   | did you mean confidence?",
                "2021-07-01:                   | 2020-07-01:                 |  5   | the key stands twice",
            })
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, int line, String message) {
        String text = wrong.equals("~") ? GOOD.replaceFirst(" *" + right + "\n", "") : GOOD.replaceFirst(right, wrong);
        assertThat(text).isNotEqualTo(GOOD);
        assertThat(problems(text))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("310000.yaml:" + line + ": ")
                        .contains(message));
    }

    @Test
    void refusesAValueWithoutASource() {
        assertThat(problems(GOOD.replaceFirst(" *source:\n *document: notice\n", "")))
                .singleElement()
                .asString()
                .startsWith("310000.yaml:5: /standard/values/2020-07-01/source: ")
                .endsWith("[MISSING_PROPERTY]");
    }

    @Test
    void findsAllThatIsWrongAtOnce() {
        String text = GOOD.replace("unit: yuan/month", "unit: yuan")
                        .replace("1240.00", "x")
                        .replace("secondary", "recalled")
                + "other: 1\n";
        assertThat(problems(text))
                .extracting(
                        problem -> problem.substring(0, problem.indexOf(" [")).replaceFirst(": .*", ""))
                .hasSize(4)
                .contains("310000.yaml:2", "310000.yaml:6", "310000.yaml:11", "310000.yaml:12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "standard", "# nothing", "1"})
    void refusesAFileThatHoldsNoFigures(String text) {
        assertThat(problems(text)).singleElement().asString().contains("expected figures by name");
    }

    @Test
    void refusesAFigureWithoutContent() {
        assertThat(problems("standard:\n")).singleElement().asString().contains("310000.yaml:1: /standard");
    }

    @Test
    void acceptsPeriodsThatMeetAndPeriodsWithAGap() {
        assertThat(read(GOOD)).hasSize(2);
        assertThat(read(GOOD.replace("2021-06-30", "2020-07-01"))).hasSize(2);
    }

    @Test
    void findsOverlapsInWhateverOrderTheValuesStand() {
        assertThat(problems("""
                months:
                  unit: months
                  checked: 2026-11-21
                  values:
                    2022-01-01: {value: 3, until: open, source: {document: d}, confidence: verified}
                    2020-01-01: {value: 1, until: 2022-01-01, source: {document: d}, confidence: verified}
                """))
                .singleElement()
                .asString()
                .startsWith("310000.yaml:6: ")
                .contains("the period overlaps the value of 2022-01-01; set until");
    }

    private static List<FigureEntry<?>> read(String text) {
        return FigureFile.read(Yaml.read("310000.yaml", text), TrialFigures.SET, "310000", false);
    }

    private static List<String> problems(String text) {
        YamlFileException thrown = catchThrowableOfType(YamlFileException.class, () -> read(text));
        assertThat(thrown).as("refusal of " + text).isNotNull();
        return String.valueOf(thrown.getMessage()).lines().toList();
    }
}
