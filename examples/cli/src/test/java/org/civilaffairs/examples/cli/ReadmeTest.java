package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void showsTheExamplesAsTheyCompile() throws IOException {
        List<List<String>> shown = shown(Files.readAllLines(Path.of("../../README.md")));
        assertThat(shown)
                .containsExactly(body("ReadmeExample"), body("ReadmeValidation"), body("ReadmeConstraints"))
                .allSatisfy(example -> assertThat(example).isNotEmpty());
    }

    private static List<List<String>> shown(List<String> readme) {
        int fence = readme.indexOf("```java");
        if (fence < 0) {
            return List.of();
        }
        List<String> rest = readme.subList(fence + 1, readme.size());
        int end = rest.indexOf("```");
        List<List<String>> shown = new ArrayList<>();
        shown.add(rest.subList(0, end));
        shown.addAll(shown(rest.subList(end, rest.size())));
        return shown;
    }

    private static List<String> body(String example) throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/org/civilaffairs/examples/cli/" + example + ".java"));
        int first = 0;
        while (!source.get(first).startsWith("    static void run(")) {
            first++;
        }
        return source.subList(first + 1, source.size() - 2).stream()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .toList();
    }

    @Test
    void theExampleAsksForTheDateOfBirth() {
        assertThat(printed(ReadmeExample::run))
                .startsWith("needs [members[0].birth")
                .contains("certain to be granted | monthly (yuan): 340.00–715.00");
    }

    @Test
    void theExampleOfValidationTellsTwoErrorsAndAWarning() {
        assertThat(printed(ReadmeValidation::run).lines())
                .satisfiesExactly(
                        birth -> assertThat(birth)
                                .startsWith("/members/0/birth = \"***\": ")
                                .endsWith("[BAD_VALUE]"),
                        employed -> assertThat(employed).startsWith("/members/0/employed = \"no\": "),
                        residence -> assertThat(residence).endsWith("[NOT_LISTED]"));
    }

    @Test
    void theExampleOfConstraintsFindsAWrongCheckCharacter() {
        Household household = new Household.Builder()
                .addMembers(new Person.Builder().relation(Kinship.SELF).build())
                .build();
        assertThat(printed(out -> ReadmeConstraints.run(household, out)).lines())
                .singleElement()
                .asString()
                .contains("propertyPath=applicant");
    }

    private static String printed(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void staysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("../../README.md"))).hasSizeLessThan(120);
    }
}
