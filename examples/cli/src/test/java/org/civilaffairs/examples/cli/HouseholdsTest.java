package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every household gives what its row in the README says. */
class HouseholdsTest {

    private static final Path FOLDER = Path.of("households");
    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    // A colon with nothing behind or below it, JSON, a doubled stop, empty brackets.
    private static final Pattern BARE = Pattern.compile("[：:] *(\\R(?! )|\\z|[|；;])|[\\[{]\"|[。；、，]{2}|（）|\\(\\)");

    private static final Set<String> BY_ALTERNATIVES = Set.of(
            "assistance.single-application",
            "assistance.rigid-expenditure-household",
            "assistance.extreme-difficulty",
            "assistance.extreme-difficulty-end",
            "assistance.stop-grounds");

    private record Row(String command, List<String> result) {

        String file() {
            return command.substring(command.lastIndexOf('/') + 1);
        }

        String service() {
            return command.replaceAll(".*--service (\\S+).*", "$1");
        }
    }

    @TestFactory
    Stream<DynamicTest> givesWhatTheReadmeSays() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.command, () -> check(row)));
    }

    @TestFactory
    Stream<DynamicTest> readsBackEqual() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.command, () -> readsBack(Catalog.installed().service(row.service()), row)));
    }

    @TestFactory
    Stream<DynamicTest> fitsOnAPageInBothLanguages() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.command, () -> {
                    // Each alternative and each missing fact has a line of its own.
                    int most = BY_ALTERNATIVES.contains(row.service()) ? 24 : 20;
                    assertThat(Ran.of(row.command + " --lang zh").lines()).hasSizeBetween(3, most);
                    assertThat(Ran.of(row.command + " --lang en").lines()).hasSizeBetween(3, most);
                }));
    }

    @TestFactory
    Stream<DynamicTest> leavesNothingBare() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.command, () -> assertThat(Ran.of(row.command).out()).doesNotContainPattern(BARE)));
    }

    @Test
    void hasARowForEachFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> found = files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .toList();
            assertThat(rows().stream().map(Row::file).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static void check(Row row) {
        Ran ran = Ran.of(row.command + " --format json");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();

        Decision<?> decision = decision(Catalog.installed().service(row.service()), ran);

        List<String> said = row.result.subList(1, row.result.size());
        assertThat(decision.outcome().name()).isEqualTo(row.result.get(0));
        if (decision instanceof Granted<?> granted) {
            assertThat(parts(granted)).containsAll(said);
        } else if (decision instanceof Undetermined<?> open) {
            assertThat(open.needs().settling()).containsExactlyInAnyOrderElementsOf(said);
        } else {
            assertThat(decision.failed()).extracting(Condition::name).isEqualTo(said);
        }
    }

    private static List<String> parts(Granted<?> granted) {
        return granted.awardTree().entrySet().stream()
                .map(part -> part.getKey() + "=" + Json.write(part.getValue()))
                .toList();
    }

    private static <A> Decision<A> decision(Service<?, A> service, Ran ran) {
        return JsonReader.read(ran.out(), service.decisions());
    }

    private static <A> void readsBack(Service<?, A> service, Row row) {
        Ran ran = Ran.of(row.command + " --format json");
        Decision<A> decision = decision(service, ran);

        assertThat(Json.writeIndented(service.decisions().write(decision)))
                .isEqualTo(ran.out().stripTrailing());
        assertThat(service.decisions().ofTree(service.decisions().write(decision)))
                .isEqualTo(decision);
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("README.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == 5 && cells[2].contains("`civil-affairs ")) {
                String command = codes(cells[2]).get(0).substring("civil-affairs ".length());
                rows.add(new Row(command, codes(cells[3])));
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
        return rows;
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        for (Matcher matcher = CODE.matcher(cell); matcher.find(); ) {
            codes.add(Objects.requireNonNull(matcher.group(1)));
        }
        return codes;
    }
}
