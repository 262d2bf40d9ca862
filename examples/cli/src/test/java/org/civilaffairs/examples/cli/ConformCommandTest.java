package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformCommandTest {

    private static final String CASES = """
            # two cases
            - id: pension-counts
              service: assistance.household-income
              jurisdiction: "000000"
              date: 2023-06-01
              facts: {members: [{relation: SELF, employed: false, incomes: [{kind: PENSION, amount: 700.00, per: MONTH}]}]}
              expect: {outcome: GRANTED, award: {monthly: 700.00}}
              why: a pension counts
            - id: scholarship-does-not
              service: assistance.household-income
              jurisdiction: "000000"
              date: 2023-06-01
              facts: {members: [{relation: SELF, employed: false, incomes: [{kind: SCHOLARSHIP, amount: 700.00, per: MONTH}]}]}
              expect: {outcome: GRANTED, award: {monthly: 0.00}}
              why: 0.00, art. 13
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).resolveSibling("."));
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void passesTheCasesOfTheLibrary() {
        Ran ran = Ran.of("conform ../../assistance/src/test/resources");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).singleElement().asString().matches("[1-9][0-9]* passed, 0 failed");
    }

    @Test
    void countsWhatPassed() throws IOException {
        write("a.yaml", CASES);

        assertThat(Ran.of("conform " + folder).lines()).containsExactly("2 passed, 0 failed");
    }

    @Test
    void showsWhatDiffers() throws IOException {
        Path file = write("a.yaml", CASES.replace("{monthly: 0.00}", "{monthly: 700.00}"));

        Ran ran = Ran.of("conform " + folder);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines())
                .containsExactly(
                        file + ":9: scholarship-does-not",
                        "  award.monthly: expected 700.00, was 0.00",
                        "  why: 0.00, art. 13",
                        "1 passed, 1 failed");
    }

    @Test
    void failsAnIdThatStandsTwice() throws IOException {
        Path first = write("a.yaml", CASES);
        Path second = write("below/b.yml", CASES.replace("id: pension-counts", "id: pension-counts-too"));

        Ran ran = Ran.of("conform " + folder);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.lines())
                .contains(
                        second + ":9: scholarship-does-not",
                        "  id: expected a unique one, but " + first + ":9 has it too",
                        "3 passed, 1 failed");
    }

    @Test
    void readsAFileOnceThatLiesUnderTwoPaths() throws IOException {
        Path file = write("a.yaml", CASES);

        assertThat(Ran.of("conform " + folder + " " + file).lines()).containsExactly("2 passed, 0 failed");
    }

    @Test
    void failsCasesWhoseFactsOrServiceCannotBe() throws IOException {
        write(
                "a.yaml",
                CASES.replace("kind: PENSION", "kind: PENSIONS")
                        .replaceFirst("(?s)(scholarship.*)household-income", "$1household-incomes"));

        Ran ran = Ran.of("conform " + folder);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains("/facts/members/0/incomes/0/kind = \"PENSIONS\"")
                .contains("did you mean assistance.household-income?")
                .endsWith("0 passed, 2 failed" + System.lineSeparator());
    }

    @Test
    void namesEverythingThatCannotBeRead() throws IOException {
        write("a.yaml", CASES.replace("why: a pension counts", "wy: a pension counts"));
        write("b.yaml", "- [\n");
        Files.write(folder.resolve("c.yaml"), new byte[] {'-', ' ', (byte) 0xFF});
        write("d.yaml", CASES);

        Ran ran = Ran.of("conform " + folder + " nowhere households --figures none");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).doesNotContain("Exception");
        assertThat(ran.problems())
                .hasSize(7)
                .anyMatch(line -> line.startsWith("--figures: No folder none"))
                .anyMatch(line -> line.startsWith("nowhere: ") && line.contains("no such path"))
                .anyMatch(line -> line.startsWith("households: ") && line.contains("no cases"))
                .anyMatch(line -> line.contains("a.yaml:8: /0/wy: ") && line.contains("did you mean why?"))
                .anyMatch(line -> line.contains("a.yaml:2: /0/why: ") && line.contains("required"))
                .anyMatch(line -> line.contains("b.yaml:") && line.contains("not YAML"))
                .anyMatch(line -> line.contains("c.yaml: ") && line.contains("not UTF-8"));
    }

    @Test
    void decidesWithTheFiguresOfTheApplication() throws IOException {
        write("a.yaml", """
                - id: income-2026
                  service: assistance.subsistence-allowance
                  jurisdiction: "310114"
                  date: 2026-08-01
                  facts:
                    members: [{relation: SELF, birth: 1970-01-05, registration: "310114", residence: "310114", employed: false, incomes: []}]
                    propertyWithinSubsistenceLimit: true
                  expect: {outcome: GRANTED, award: {monthly: 1700.00}}
                  why: 1700.00 − 0.00
                """);

        assertThat(Ran.of("conform --figures figures " + folder).lines()).containsExactly("1 passed, 0 failed");
        assertThat(Ran.of("conform " + folder).exit()).isEqualTo(1);
    }
}
