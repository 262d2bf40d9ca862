package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void showsTheExampleAsItCompiles() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("../../README.md"));
        int start = readme.indexOf("```java") + 1;
        List<String> shown = readme.subList(
                start, start + readme.subList(start, readme.size()).indexOf("```"));
        List<String> source =
                Files.readAllLines(Path.of("src/test/java/org/civilaffairs/examples/cli/ReadmeExample.java"));
        int first = source.indexOf("    static void run(PrintStream out) {") + 1;
        List<String> body = source.subList(first, source.size() - 2).stream()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .toList();
        assertThat(shown).isNotEmpty().isEqualTo(body);
    }

    @Test
    void theExampleAsksForTheDateOfBirth() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadmeExample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("needs [members[0].birth")
                .contains("certain to be granted | monthly (yuan): 340.00–715.00");
    }

    @Test
    void staysShort() throws IOException {
        assertThat(Files.readAllLines(Path.of("../../README.md"))).hasSizeLessThan(120);
    }
}
