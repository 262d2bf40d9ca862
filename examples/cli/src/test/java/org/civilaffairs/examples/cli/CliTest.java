package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "services ",
                "figures ",
                "schema ",
                "assess ",
                "conform ",
                "check ",
                "deadline ",
                "procedure "
            })
    void helpsAndTellsItsVersionEverywhere(String command) {
        assertThat(Ran.of(command + "--help").exit()).isZero();
        assertThat(Ran.of(command + "--help").out()).contains("Usage: civil-affairs " + command);
        assertThat(Ran.of(command + "--version").exit()).isZero();
        assertThat(Ran.of(command + "--version").out()).matches("civil-affairs [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }

    @Test
    void listsItsCommandsInBothLanguages() {
        assertThat(Ran.of("--help").out())
                .contains("services   列出服务事项及适用地 · lists the services")
                .contains("conform    核验案例 · decides worked cases");
    }

    @Test
    void showsItsUsageWhenNothingIsAsked() {
        Ran ran = Ran.of("");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Usage: civil-affairs");
    }

    @Test
    void namesTheNearestCommand() {
        Ran ran = Ran.of("asess --service x");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("asess: 没有这个命令 · no such command; did you mean assess?");
    }

    @Test
    void namesTheNearestOption() {
        Ran ran = Ran.of(Ran.ALLOWANCE.replace("--jurisdiction", "--jurisdction") + " households/granted.json");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--jurisdction: 没有这个选项 · no such option; did you mean --jurisdiction?")
                .contains("--jurisdiction CODE: 必须给出 · required")
                .doesNotContain("no such file");
    }

    @Test
    void namesEveryMissingOptionAtOnce() {
        Ran ran = Ran.of("assess");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.problems())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("--service ID: "))
                .anyMatch(line -> line.startsWith("--jurisdiction CODE: "))
                .anyMatch(line -> line.startsWith("--date DATE: "))
                .anyMatch(line -> line.startsWith("FILE: "))
                .last()
                .isEqualTo("→ civil-affairs assess --help");
    }

    @Test
    void saysWhichOptionsHaveNoValue() {
        Ran ran = Ran.of("assess --service --jurisdiction 310114 --date");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err())
                .contains("--service ID: 缺少值 · has no value")
                .contains("--date DATE: 缺少值 · has no value")
                .doesNotContain("no such file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"services x", "schema --service assistance.household-income x", "services --date 2020-01-01"})
    void refusesWhatACommandDoesNotTake(String command) {
        Ran ran = Ran.of(command);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty();
    }

    @Test
    void readsNoArgumentsFromFiles() {
        assertThat(Ran.of("@households/README.md").err()).contains("no such command");
    }
}
