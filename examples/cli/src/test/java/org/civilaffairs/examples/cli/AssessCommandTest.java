package org.civilaffairs.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civilaffairs.core.text.Columns;
import org.junit.jupiter.api.Test;

class AssessCommandTest {

    private static final String GRANTED = Ran.ALLOWANCE + " households/granted.json";

    @Test
    void printsChineseThenEnglish() {
        List<String> lines = Ran.of(GRANTED).lines();

        assertThat(lines)
                .startsWith("最低生活保障 | 310114 上海市嘉定区 | 2020-09-01")
                .containsOnlyOnce("", "Subsistence allowance | 310114 上海市嘉定区 | 2020-09-01");
        assertThat(lines.get(1)).matches("结论：准予 \\| .*：2095\\.00 \\| .*：1720\\.00 \\| .*：375\\.00");
        assertThat(lines.get(3))
                .startsWith("  ✓ 家庭人均收入低于最低生活保障标准      2000.00 < ")
                .endsWith("3720.00 元");
        assertThat(lines.get(lines.indexOf("") + 2)).matches("Outcome: granted \\| .*: 2095\\.00 \\| .*");
        assertThat(lines).anyMatch(line -> line.startsWith("Basis: Shanghai Social Assistance Regulation "));
    }

    @Test
    void printsOneLanguageIfAsked() {
        assertThat(Ran.of(GRANTED + " --lang zh").out()).contains("结论：").doesNotContain("Outcome");
        assertThat(Ran.of(GRANTED + " --lang en").out()).contains("Outcome: ").doesNotContain("结论");
    }

    @Test
    void namesEveryGroundFirst() {
        assertThat(Ran.of(Ran.ALLOWANCE + " --lang zh households/refused-two-reasons.json")
                        .lines())
                .containsSequence(
                        "结论：不予",
                        "  ✗ 家庭人均收入低于最低生活保障标准      2540.00，须 < 1240.00 元",
                        "  ✗ 家庭财产状况符合规定                  不符合",
                        "  ✓ 申请人户籍在本地（或可凭居住证申请）  符合");
    }

    @Test
    void saysWhatIsNeededAndWhatItCanStillBe() {
        assertThat(Ran.of(Ran.ALLOWANCE + " --lang en households/income-unknown.json")
                        .lines())
                .anyMatch(line -> line.matches("Outcome: undetermined \\| .*: 0\\.00–1580\\.00"))
                .anyMatch(line -> line.matches("  \\? income per member .* 900\\.00, must be < .*2480\\.00 yuan"))
                .contains("  the applicant and everyone who may count[1] › incomes and payments  members[1].incomes");
    }

    @Test
    void marksTheFiguresOfTheApplication() {
        Ran ran = Ran.of(Ran.ALLOWANCE.replace("2020-09-01", "2026-08-01")
                + " --figures figures --lang zh households/law-2026.json");

        assertThat(ran.lines())
                .anyMatch(
                        line -> line.matches(
                                "参数：最低生活保障标准（应用提供） +1700\\.00  310000"
                                        + " 2026-07-01 – 2027-06-30  应用提供  assistance\\.subsistence\\.monthlyStandard +虚构示例 · invented example"))
                .anyMatch(line ->
                        line.startsWith("参数：") && line.contains("  assistance.circumstances.employmentDisregard  "));
    }

    @Test
    void alignsTheConditionsWhateverTheirWidth() {
        assertThat(Ran.of(GRANTED + " --lang zh").lines().subList(2, 5))
                .extracting(line -> Columns.width(line.substring(0, line.lastIndexOf("  ") + 2)))
                .containsOnly(42);
    }

    @Test
    void readsTheStandardInput() throws IOException {
        String facts = Files.readString(Path.of("households/granted.json"));

        assertThat(Ran.with(facts, Ran.ALLOWANCE + " -").out())
                .isEqualTo(Ran.of(GRANTED).out());
    }

    @Test
    void toleratesAByteOrderMark() throws IOException {
        String facts = "\uFEFF" + Files.readString(Path.of("households/granted.json"));

        assertThat(Ran.with(facts.getBytes(UTF_8), (Ran.ALLOWANCE + " -").split(" "))
                        .out())
                .isEqualTo(Ran.of(GRANTED).out());
    }

    @Test
    void usesOnlyWhatWasKnown() {
        Ran ran = Ran.of(GRANTED + " --known 2020-06-30 --lang en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines().get(0)).endsWith(" | known by 2020-06-30");
        assertThat(ran.out()).contains("Outcome: undetermined").contains("monthlyStandard@310114");
    }

    @Test
    void makesTheChoicesThatTheLawLeavesOpen() {
        Ran ran = Ran.of(GRANTED + " --setting rounding=UP_TO_YUAN --setting age=DAY_AFTER --lang en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("(age): on the day after the birthday (DAY_AFTER)")
                .contains("rounding of the payment (rounding): up to the yuan (UP_TO_YUAN)");
    }

    @Test
    void keepsPersonalFactsToItself() {
        assertThat(Ran.of(GRANTED).out() + Ran.of(GRANTED + " --format json").out())
                .doesNotContain("示例甲")
                .doesNotContain("319999");
    }

    @Test
    void lastFolderOfFiguresGoesFirst() throws IOException {
        Path folder = Files.createTempDirectory("figures");
        Path file = Files.createDirectories(folder.resolve("assistance/subsistence"))
                .resolve("310000.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("figures/assistance/subsistence/310000.yaml"))
                        .replace("1700.00", "1900.00"));
        String command = Ran.ALLOWANCE.replace("2020-09-01", "2026-08-01") + " households/law-2026.json --lang en";

        assertThat(Ran.of(command + " --figures figures --figures " + folder).out())
                .contains(": 3900.00 | ");
        assertThat(Ran.of(command + " --figures " + folder + " --figures figures")
                        .out())
                .contains(": 3500.00 | ");
    }
}
