package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.procedure.Procedure;
import org.junit.jupiter.api.Test;

class ProcedureCommandTest {

    private static final String ALLOWANCE =
            "procedure --service assistance.subsistence-allowance --jurisdiction 440783 --date 2023-03-01";

    @Test
    void printsBothLanguagesWithLastDays() {
        Ran ran = Ran.of(ALLOWANCE + " --start 2023-03-01");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines())
                .contains("最低生活保障办理程序 | 440783 | 2023-03-01 | 各期限起算日 2023-03-01", "")
                .anyMatch(line -> line.startsWith("4. 家庭经济状况调查") && line.contains("→ 2023-03-06"))
                .anyMatch(line -> line.contains("30 working days to complete")
                        && line.contains("→ 2023-04-13 (extended to 2023-05-06)"));
    }

    @Test
    void printsJsonThatReadsBack() {
        Ran ran = Ran.of(ALLOWANCE + " --format json");

        Procedure procedure = JsonReader.read(ran.out(), Procedure.FORM);

        assertThat(procedure.step("posting").rule().limit())
                .hasValueSatisfying(limit -> assertThat(limit.length()).isEqualTo(7));
    }

    @Test
    void refusesBadInputAllAtOnce() {
        Ran ran = Ran.of(
                "procedure --service assistance.subsistence --jurisdiction 440783 --date 2023-03-01 --start soon");

        assertThat(ran.exit()).isEqualTo(Cli.BAD_INPUT);
        assertThat(ran.err()).contains("--service", "No procedure of assistance.subsistence", "--start", "soon");
    }
}
