package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.core.conformance.Case;
import org.civilaffairs.core.conformance.CaseFile;
import org.civilaffairs.core.conformance.CaseRunner;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Refused;
import org.civilaffairs.core.form.InvalidDocumentException;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;

/** Facts, decisions and awards of every case, through the object mappers of both Jacksons. */
class AnyJacksonTest {

    private static final Path CASES = Path.of("src/test/resources/org/civilaffairs/assistance");

    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper();
    private final tools.jackson.databind.ObjectMapper jackson3 = new tools.jackson.databind.ObjectMapper();

    @Test
    void mapsTheFactsAndTheDecisionOfEveryCase() throws JsonProcessingException {
        Catalog catalog = Catalog.installed();
        CaseRunner runner = new CaseRunner(catalog, Policies.bundled());
        for (Case tried : cases()) {
            maps(facts(catalog.service(tried.service()), tried));
            Decision<?> decision = runner.decide(tried);
            maps(decision);
            maps(decision.outcome());
            if (decision instanceof Granted<?> granted) {
                maps(granted.award());
            }
        }
    }

    private static <F> F facts(Service<F, ?> service, Case tried) {
        return service.facts().ofTree(tried.facts());
    }

    private <T> void maps(T value) throws JsonProcessingException {
        String json = jackson3.writeValueAsString(value);
        assertThat(jackson2.writeValueAsString(value)).isEqualTo(json);
        assertThat((Object) jackson2.readValue(json, value.getClass())).isEqualTo(value);
        assertThat((Object) jackson3.readValue(json, value.getClass())).isEqualTo(value);
    }

    @Test
    void readsDecisionsByTheServiceThatTheyName() throws JsonProcessingException {
        Decision<?> decision = granted();
        String json = jackson2.writeValueAsString(decision);
        assertThat((Object) jackson2.readValue(json, Decision.class)).isEqualTo(decision);
        assertThat((Object) jackson3.readValue(json, Decision.class)).isEqualTo(decision);
        assertThat(JsonReader.read(json, Catalog.installed().decisions())).isEqualTo(decision);
        assertThat(JsonReader.read(json, SubsistenceAllowance.SERVICE.decisions()))
                .isEqualTo(decision)
                .isInstanceOfSatisfying(
                        Granted.class, read -> assertThat(read.award()).isInstanceOf(SubsistenceAward.class));
    }

    @Test
    void refusesADecisionOfAnUnknownServiceOrAnotherOutcome() {
        String json = jackson3.writeValueAsString(granted());
        assertThatThrownBy(() -> jackson3.readValue(json.replace("subsistence-allowance", "unknown"), Decision.class))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/service = \"assistance.unknown\": ")
                .hasMessageContaining("expected an installed service, one of: assistance.subsistence-allowance, ");
        assertThatThrownBy(() -> jackson2.readValue(json, Refused.class))
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                .hasMessageContaining("/outcome = \"GRANTED\": ");
    }

    private static Decision<?> granted() {
        CaseRunner runner = new CaseRunner(Catalog.installed(), Policies.bundled());
        return cases().stream()
                .filter(tried -> tried.service().equals(SubsistenceAllowance.SERVICE.id()))
                .map(runner::decide)
                .filter(decision -> decision instanceof Granted)
                .findFirst()
                .orElseThrow();
    }

    private static List<Case> cases() {
        return CaseFile.find(CASES).stream()
                .map(CaseFile::cases)
                .flatMap(List::stream)
                .toList();
    }
}
