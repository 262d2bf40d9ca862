package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.civilaffairs.core.conformance.Case;
import org.civilaffairs.core.conformance.CaseFile;
import org.civilaffairs.core.conformance.CaseRunner;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Schemas;
import org.junit.jupiter.api.Test;

/** The JSON Schemas of this module's services, and what must be valid by them. */
class SchemasTest {

    private static final Path CASES = Path.of("src/test/resources/org/civilaffairs/assistance");
    private static final Path HOUSEHOLDS = Path.of("../examples/cli/households");
    private static final Pattern COMMAND = Pattern.compile("--service (\\S+)[^|]*?/([a-z0-9-]+\\.json)");

    private static final Catalog CATALOG = Catalog.installed();

    @Test
    void areWhatTheServicesSay() throws IOException {
        Schemas.check(new AssistanceServices().services(), Path.of("schemas"));
    }

    @Test
    void allowTheFactsAndTheDecisionOfEveryCase() {
        CaseRunner runner = new CaseRunner(CATALOG, Policies.bundled());
        Map<String, Schemas> schemas = new HashMap<>();
        Map<String, List<String>> refused = new TreeMap<>();
        for (Case tried : cases()) {
            Schemas schema = schemas.computeIfAbsent(tried.service(), id -> new Schemas(CATALOG.service(id)));
            List<String> problems = new ArrayList<>(schema.problemsOfFacts(tried.facts()));
            problems.addAll(schema.problemsOf(runner.decide(tried)));
            if (!problems.isEmpty()) {
                refused.put(tried.id(), problems);
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void allowEveryHouseholdOfTheExamplesAndNothingBeside() throws IOException {
        List<MatchResult> commands = COMMAND.matcher(Files.readString(HOUSEHOLDS.resolve("README.md")))
                .results()
                .toList();
        assertThat(commands).hasSizeGreaterThan(5);
        for (MatchResult command : commands) {
            Schemas schema = new Schemas(CATALOG.service(command.group(1)));
            Map<String, Object> facts = JsonReader.read(
                    Files.readString(HOUSEHOLDS.resolve(command.group(2))),
                    Forms.mapOf(Forms.text(), Forms.anything()));
            assertThat(schema.problemsOfFacts(facts)).as(command.group()).isEmpty();
            Map<String, Object> more = new HashMap<>(facts);
            more.put("unknown", true);
            assertThat(schema.problemsOfFacts(more)).as(command.group()).hasSize(1);
        }
    }

    private static List<Case> cases() {
        return CaseFile.find(CASES).stream()
                .map(CaseFile::cases)
                .flatMap(List::stream)
                .toList();
    }
}
