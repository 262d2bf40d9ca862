package org.civilaffairs.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.core.conformance.Case;
import org.civilaffairs.core.conformance.CaseFile;
import org.civilaffairs.core.conformance.CaseRunner;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Decision.Outcome;
import org.civilaffairs.core.decision.Finding;
import org.civilaffairs.core.decision.Verdict;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Documents;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.junit.jupiter.api.Test;

/** What the packages claim against what the cases show. */
class InventoryTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CASES = Path.of("src/test/resources/org/civilaffairs/assistance");
    private static final Pattern RULES = Pattern.compile("\\b([A-Z]{2,3})-([0-9]{2})(?: to \\1-([0-9]{2}))?");

    private static final Set<String> ALWAYS_KNOWN =
            Set.of("assistance.application-offices", "assistance.benefits-list");

    private static final Catalog CATALOG = Catalog.installed();
    private static final CaseRunner RUNNER = new CaseRunner(CATALOG, Policies.bundled());

    @Test
    void showsEveryRuleThatAPackageClaimsByACase() throws IOException {
        Set<String> shown =
                cases().stream().flatMap(tried -> tried.rule().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(claimed()).hasSizeGreaterThan(20);
        assertThat(shown).containsAll(claimed());
    }

    @Test
    void givesEachCaseAnIdOfItsOwn() {
        assertThat(cases()).extracting(Case::id).doesNotHaveDuplicates();
    }

    @Test
    void restsEveryConditionOnListedArticles() {
        for (Service<?, ?> service : CATALOG.services()) {
            for (Condition condition : service.conditions()) {
                assertThat(condition.bases())
                        .as(service + " " + condition.name())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(basis -> assertThat(Documents.bundled()
                                        .find(basis.document().id()))
                                .contains(basis.document()))
                        .allSatisfy(basis -> assertThat(basis.article()).isNotBlank());
            }
        }
    }

    @Test
    void citesAnArticleForEveryConditionOfEveryCase() {
        for (Case tried : cases()) {
            for (Finding finding : RUNNER.decide(tried).findings()) {
                if (finding.verdict() != Verdict.UNKNOWN || !isOnlyKnownOrOpen(finding.condition())) {
                    assertThat(finding.articles())
                            .as(tried.id() + " " + finding.condition().name())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void citesOnlyArticlesOfThePlaceAndTheDay() {
        for (Case tried : cases()) {
            assertThat(RUNNER.decide(tried).articles()).allSatisfy(basis -> appliesTo(tried, basis));
        }
    }

    private static void appliesTo(Case tried, Basis basis) {
        assertThat(basis.document()
                        .appliesTo(
                                Policies.bundled()
                                        .at(tried.jurisdiction(), tried.date())
                                        .chain(),
                                tried.date()))
                .as(tried.id() + " cites " + basis)
                .isTrue();
    }

    @Test
    void showsEveryOutcomeOfEveryService() {
        Map<String, Set<Outcome>> shown = new TreeMap<>();
        forEachDecision((id, decision) ->
                shown.computeIfAbsent(id, key -> EnumSet.noneOf(Outcome.class)).add(decision.outcome()));
        for (Service<?, ?> service : CATALOG.services()) {
            assertThat(shown.get(service.id())).as(service.id()).containsAll(possible(service));
        }
    }

    // What only works something out refuses nothing; where every fact is required nothing is open.
    private static Set<Outcome> possible(Service<?, ?> service) {
        if (ALWAYS_KNOWN.contains(service.id())) {
            return EnumSet.of(Outcome.GRANTED);
        }
        return service.conditions().isEmpty()
                ? EnumSet.of(Outcome.GRANTED, Outcome.UNDETERMINED)
                : EnumSet.allOf(Outcome.class);
    }

    @Test
    void showsEveryConditionMetAndNotMet() {
        Map<String, Set<Verdict>> shown = new TreeMap<>();
        forEachFinding((name, finding) -> shown.computeIfAbsent(name, key -> EnumSet.noneOf(Verdict.class))
                .add(finding.verdict()));
        assertThat(CATALOG.services().stream()
                        .flatMap(service -> service.conditions().stream()
                                .filter(condition -> !isOnlyKnownOrOpen(condition))
                                .map(condition -> name(service.id(), condition))))
                .allSatisfy(name -> assertThat(shown.get(name)).contains(Verdict.MET, Verdict.NOT_MET));
    }

    // That a text speaks of the matter: where none at hand does, it is open and there is no article to cite.
    private static boolean isOnlyKnownOrOpen(Condition condition) {
        return "FORMS_ARE_SET".equals(condition.name());
    }

    private static void forEachFinding(BiConsumer<String, Finding> sink) {
        forEachDecision((id, decision) ->
                decision.findings().forEach(finding -> sink.accept(name(id, finding.condition()), finding)));
    }

    private static void forEachDecision(BiConsumer<String, Decision<?>> sink) {
        cases().forEach(tried -> sink.accept(tried.service(), RUNNER.decide(tried)));
    }

    private static String name(String service, Condition condition) {
        return service + " " + condition.name();
    }

    private static List<Case> cases() {
        return CaseFile.find(CASES).stream()
                .flatMap(file -> file.cases().stream())
                .toList();
    }

    // "DB-01 to DB-04" stands for the four of them.
    private static Set<String> claimed() throws IOException {
        Set<String> claimed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(file -> file.endsWith("package-info.java")).toList()) {
                Matcher rules = RULES.matcher(Files.readString(file));
                rules.results().flatMap(InventoryTest::ids).forEach(claimed::add);
            }
        }
        return claimed;
    }

    private static Stream<String> ids(MatchResult found) {
        int first = Integer.parseInt(found.group(2));
        int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> found.group(1) + "-" + (number < 10 ? "0" : "") + number);
    }
}
