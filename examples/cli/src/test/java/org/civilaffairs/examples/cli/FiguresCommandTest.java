package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.JsonReader;
import org.junit.jupiter.api.Test;

class FiguresCommandTest {

    private static final String JIADING = "figures --jurisdiction 310114 --date 2020-09-01";

    @Test
    void showsValueUnitPlacePeriodAndSource() {
        Ran ran = Ran.of(JIADING + " --service assistance.subsistence-allowance --lang en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines())
                .startsWith("310114 上海市嘉定区 | 2020-09-01", "", "assistance.subsistence")
                .anyMatch(line -> line.matches("  monthlyStandard +subsistence standard +1240\\.00 yuan/member/month"))
                .contains(
                        "      310000 上海市 | 2020-07-01 – 2021-06-30 | verified in an official text | checked 2026-11-21")
                .anyMatch(line -> line.startsWith("      沪民规〔2020〕12号") && line.contains("https://"));
    }

    @Test
    void showsUnknownFiguresWithTheirPaths() {
        Ran ran = Ran.of("figures --jurisdiction 310114 --date 2026-08-01 --lang zh");

        assertThat(ran.lines())
                .anyMatch(line -> line.matches("  monthlyStandard +最低生活保障标准 +"
                        + "未知 figure:assistance\\.subsistence\\.monthlyStandard@310114"));
    }

    @Test
    void showsTablesEntryByEntry() {
        assertThat(Ran.of(JIADING + " --lang zh").lines())
                .anyMatch(line -> line.matches("  incomeTreatment .*表，见下"))
                .anyMatch(line -> line.matches(" {8}WAGE +COUNTED"));
    }

    @Test
    void showsOnlyTheFiguresOfTheServiceIfAsked() {
        assertThat(Ran.of(JIADING + " --lang en").out()).contains("assistance.marginhousehold");
        assertThat(Ran.of(JIADING + " --lang en --service assistance.household-income")
                        .out())
                .doesNotContain("assistance.marginhousehold");
    }

    @Test
    void showsBothLanguagesUnlessAsked() {
        assertThat(Ran.of(JIADING).out()).contains("最低生活保障标准").contains("subsistence standard");
    }

    @Test
    void showsTheFiguresOfTheApplication() {
        assertThat(Ran.of("figures --jurisdiction 310114 --date 2026-08-01 --figures figures --lang en")
                        .lines())
                .anyMatch(line -> line.matches("  monthlyStandard +subsistence standard +1700\\.00 yuan/member/month"))
                .contains(
                        "      310000 上海市 | 2026-07-01 – 2027-06-30 | given by the application | checked 2026-07-01",
                        "      虚构示例 · invented example");
    }

    @Test
    void writesJson() {
        Ran ran = Ran.of(JIADING + " --format json");

        Map<String, Object> tree = JsonReader.read(ran.out(), Forms.mapOf(Forms.text(), Forms.anything()));
        assertThat((List<?>) Objects.requireNonNull(tree.get("figures")))
                .map(figure -> (Map<?, ?>) figure)
                .allMatch(figure -> Boolean.TRUE.equals(figure.get("known")) ^ figure.containsKey("path"))
                .filteredOn(figure -> "assistance.subsistence.monthlyStandard".equals(figure.get("id")))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.get("value")).hasToString("1240.00");
                    assertThat(figure.get("place")).isEqualTo("310000");
                    assertThat(figure.get("since")).isEqualTo("2020-07-01");
                    assertThat(figure.get("until")).isEqualTo("2021-06-30");
                    assertThat(figure.get("confidence")).isEqualTo("VERIFIED");
                    assertThat(figure.get("checked")).isEqualTo("2026-11-21");
                });
    }

    @Test
    void refusesBadOptionsAllAtOnce() {
        Ran ran = Ran.of("figures --jurisdiction 319999 --date 2020-09-01 --service x --lang fr --figures none");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(4);
    }
}
