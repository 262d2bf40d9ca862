package org.civilaffairs.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said all at once, on the standard error, with exit code 2. */
class BadInputTest {

    private static final String FILE = " households/granted.json";

    @TempDir
    private Path folder = Path.of("");

    private static Ran refused(Ran ran) {
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
        return ran;
    }

    private static Ran refused(String command) {
        return refused(Ran.of(command));
    }

    private static Ran facts(String json) {
        return refused(Ran.with(json, Ran.ALLOWANCE + " -"));
    }

    @Test
    void namesEveryProblemOfABadFile() {
        Ran ran = facts("""
                {"members": [
                   {"name": 7, "citizenId": "319999197001050013", "relation": "SELFF", "birth": "2001-02-29",
                    "registration": "31011", "incomes": [{"kind": "WAGES", "per": "MONTH", "amount": -1},
                      {"per": "WEEK", "amount": 1.005}, null], "incomes": []},
                   {"relatoin": "SPOUSE", "disability": {"category": "NONE", "grade": 2}, "properties": {}}
                 ],
                 "propertyWithinSubsistenceLimit": "yes"}
                """);

        assertThat(ran.problems())
                .allMatch(line -> line.startsWith("-: /"))
                .hasSize(16)
                .anyMatch(line -> line.startsWith("-: /members/0/incomes: ") && line.contains("twice"))
                .anyMatch(line -> line.startsWith("-: /members/0/name = \"***\": ") && line.contains("expected text"))
                .anyMatch(line -> line.startsWith("-: /members/0/citizenId = \"***\": "))
                .anyMatch(line -> line.startsWith("-: /members/0/relation = \"SELFF\": ") && line.contains("(SELF?)"))
                .anyMatch(line -> line.startsWith("-: /members/0/birth = \"***\": "))
                .anyMatch(line -> line.startsWith("-: /members/0/registration = \"31011\": "))
                .anyMatch(line -> line.startsWith("-: /members/0/incomes/0/kind = \"WAGES\": "))
                .anyMatch(line -> line.startsWith("-: /members/0/incomes/0/amount = -1: "))
                .anyMatch(line -> line.startsWith("-: /members/0/incomes/1/kind: ") && line.contains("required"))
                .anyMatch(line -> line.startsWith("-: /members/0/incomes/1/per = \"WEEK\": "))
                .anyMatch(line -> line.startsWith("-: /members/0/incomes/1/amount = 1.005: "))
                .anyMatch(line -> line.startsWith("-: /members/0/incomes/2: "))
                .anyMatch(
                        line -> line.startsWith("-: /members/1/relatoin: ") && line.contains("did you mean relation?"))
                .anyMatch(line ->
                        line.startsWith("-: /members/1/disability/grade = 2: ") && line.contains("CONTRADICTION"))
                .anyMatch(line -> line.startsWith("-: /members/1/properties"))
                .anyMatch(line -> line.startsWith("-: /propertyWithinSubsistenceLimit = \"yes\": "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"members\"",
                "{",
                "{\"members\": [",
                "{\"members\": []} {}",
                "{'members': []}",
                "{\"members\": [1,]}",
                "NaN",
                "{\"members\": []}",
                "{\"members\": [{\"relation\": \"SELF\", \"incomes\":"
                        + " [{\"kind\": \"WAGE\", \"per\": \"MONTH\", \"amount\": 1e999999}]}]}"
            })
    void refusesWhatIsNoHousehold(String json) {
        assertThat(facts(json).problems()).allMatch(line -> line.startsWith("-: /"));
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThat(facts("[".repeat(100_000)).err()).contains("TOO_LARGE");
    }

    @Test
    void refusesAmountsBeyondReason() {
        Ran ran = facts("""
                {"members": [{"relation": "SELF", "registration": "310114", "employed": false,
                   "incomes": [{"kind": "PENSION", "per": "MONTH", "amount": 90000000000000000.00}]}],
                 "propertyWithinSubsistenceLimit": true}
                """);

        assertThat(ran.err()).contains("from 0.00 to 99999999999.99");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\n\"members\": \"é\"}".getBytes(ISO_8859_1));

        assertThat(refused(Ran.ALLOWANCE + " " + file).err())
                .contains("latin.json: ")
                .contains("line 2 has a byte 0xE9 that is not UTF-8");
        assertThat(refused(Ran.with("\"é".getBytes(ISO_8859_1), (Ran.ALLOWANCE + " -").split(" ")))
                        .err())
                .contains("line 1 has a byte 0xE9");
        assertThat(refused(Ran.with(new byte[] {'"', (byte) 0xE4, (byte) 0xB8}, (Ran.ALLOWANCE + " -").split(" ")))
                        .err())
                .contains("that is not UTF-8");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(refused(Ran.ALLOWANCE + " households/none.json").problems())
                .containsExactly("households/none.json: 没有这个文件 · there is no such file; check the path");
        assertThat(refused(Ran.ALLOWANCE + " households").err()).contains("a folder, expected a file");
        assertThat(refused(Ran.with(new byte[0], (Ran.ALLOWANCE + " a\0b").split(" ")))
                        .err())
                .contains("a\0b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--service assistance.subsistence-allowance | --service assistance.subsistence-alowance"
                        + " | did you mean assistance.subsistence-allowance?",
                "--service assistance.subsistence-allowance | --service x | installed: assistance.subsistence-allowance, ",
                "310114 | 319999 | in no list from 1980-12 to 2023-06",
                "310114 | 310221 | last listed as 上海县 at the end of ",
                "310114 --date 2020-09-01 | 330113 --date 2016-01-01 | first listed as 临平区 at the end of 2023-06",
                "310114 | 31011  | expected six digits",
                "310114 | 嘉定区  | expected six digits",
                "2020-09-01 | 2020-02-30 | expected a day that exists",
                "2020-09-01 | 2020-9-1   | expected a day that exists",
                "2020-09-01 | yesterday  | expected a day that exists",
                "2020-09-01 | 2014-04-30 | it covers 000000 from 2014-05-01",
                "2020-09-01 | 2020-09-01 --known 2020-13-01 | --known: \"2020-13-01\"",
                "2020-09-01 | 2020-09-01 --setting ages=DAY_AFTER | No setting ages of ",
                "2020-09-01 | 2020-09-01 --setting age=NEVER | expected one of [ON_BIRTHDAY, DAY_AFTER, ",
                "2020-09-01 | 2020-09-01 --setting age | expected NAME=CHOICE",
                "2020-09-01 | 2020-09-01 --setting age=DAY_AFTER --setting age=ON_BIRTHDAY | give it once",
                "2020-09-01 | 2020-09-01 --lang fr | expected one of both, en, zh",
                "2020-09-01 | 2020-09-01 --format xml | expected one of json, text",
                "2020-09-01 | 2020-09-01 --date 2020-09-02 | should be specified only once",
                "2020-09-01 | 2020-09-01 --figures none | No folder none",
                "2020-09-01 | 2020-09-01 --figures households | No figures in households",
                "2020-09-01 | 2020-09-01 --figures households/README.md | No folder households/README.md",
            })
    void refusesABadOption(String good, String bad, String said) {
        assertThat(refused(Ran.ALLOWANCE.replace(good, bad) + FILE).problems())
                .hasSizeLessThanOrEqualTo(2)
                .first()
                .asString()
                .contains(said);
    }

    @Test
    void namesEveryBadOptionAndTheBadFileAtOnce() {
        Ran ran = Ran.with(
                "{\"memberz\": 1}",
                "assess --service assistance.subsistence-allowance --jurisdiction 319999 --date 2020-09-01 --known x"
                        + " --setting foo=BAR --setting age=X --lang fr --format xml --figures none --figures nowhere -");

        assertThat(refused(ran).problems())
                .hasSize(10)
                .anyMatch(line -> line.startsWith("--jurisdiction: "))
                .anyMatch(line -> line.startsWith("--known: "))
                .anyMatch(line -> line.startsWith("--setting foo=BAR: "))
                .anyMatch(line -> line.startsWith("--setting age=X: "))
                .anyMatch(line -> line.startsWith("--lang fr: "))
                .anyMatch(line -> line.startsWith("--format xml: "))
                .anyMatch(line -> line.startsWith("--figures: No folder none"))
                .anyMatch(line -> line.startsWith("--figures: No folder nowhere"))
                .anyMatch(line -> line.startsWith("-: /memberz: ") && line.contains("did you mean members?"))
                .anyMatch(line -> line.startsWith("-: /members: ") && line.contains("required"));
    }

    @Test
    void asksWhetherTheServiceAnswersEvenIfFiguresAreBad() {
        assertThat(refused(Ran.ALLOWANCE.replace("2020-09-01", "2010-09-01") + FILE + " --figures none")
                        .problems())
                .hasSize(2)
                .anyMatch(line -> line.contains("it covers 000000 from 2014-05-01"));
    }

    @Test
    void readsTheFileEvenIfTheServiceIsUnknown() {
        Ran ran = refused(Ran.with("{", "assess --service x --jurisdiction 31 --date 2020-02-30 -"));

        assertThat(ran.problems())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("--service: "))
                .anyMatch(line -> line.startsWith("--jurisdiction: "))
                .anyMatch(line -> line.startsWith("--date: "))
                .anyMatch(line -> line.startsWith("-: /: ") && line.contains("MALFORMED"));
    }

    @Test
    void namesEveryProblemOfAFolderOfFigures() throws IOException {
        write("assistance/subsistence/310000.yaml", "monthlyStandrad: {}\nminorStandard: {unit: yuan, checked: x}\n");
        write("assistance/subsistence/Shanghai.yaml", "monthlyStandard: {}\n");
        write("assistance/subsistance/310000.yaml", "monthlyStandard: {}\n");
        write("assistance/circumstances/310000.yml", "minimumWage: {}\n");
        write("assistance/circumstances/330000.yaml", "minimumWage: [\n");
        Files.write(folder.resolve("assistance/circumstances/440000.yaml"), new byte[] {(byte) 0xFF});

        assertThat(refused(Ran.ALLOWANCE + FILE + " --figures " + folder).problems())
                .anyMatch(
                        line -> line.contains("310000.yaml:1: /monthlyStandrad: ") && line.contains("monthlyStandard"))
                .anyMatch(line -> line.contains("310000.yaml:2: /minorStandard/checked = \"x\": "))
                .anyMatch(line -> line.contains("310000.yaml:2: /minorStandard/values: "))
                .anyMatch(line -> line.contains("Shanghai.yaml: the name of the file is the place"))
                .anyMatch(line -> line.contains("no set of figures 'assistance.subsistance'"))
                .anyMatch(line -> line.contains("310000.yml: the name of the file is the place"))
                .anyMatch(line -> line.contains("330000.yaml:") && line.contains("not YAML"))
                .anyMatch(line -> line.contains("440000.yaml: not UTF-8"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, text.getBytes(UTF_8));
    }
}
