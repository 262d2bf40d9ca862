package org.civilaffairs.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.AgeConvention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesTest {

    private static final LocalDate IN_2020 = LocalDate.of(2020, 9, 1);
    private static final Policies POLICIES = Policies.of(List.of(TrialFigures.SET));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "310114, 2020-06-30, 100.00, 000000", // before Shanghai set a value the nation's holds
        "310114, 2020-07-01, 124.00, 310000",
        "310114, 2021-06-30, 124.00, 310000",
        "310000, 2021-06-30, 124.00, 310000",
        "440783, 2020-07-01, 100.00, 000000",
        "000000, 2020-07-01, 100.00, 000000",
        "310114, 2022-01-01, 142.00, 310000",
        "310114, 2022-12-31, 142.00, 310000",
        "310114, 2040-01-01, 151.00, 310000"
    })
    void findsTheValueOfTheNearestPlace(String place, LocalDate date, String value, String setBy) {
        FigureEntry<Yuan> found =
                policy(place, date).find(TrialFigures.STANDARD).entry().orElseThrow();
        assertThat(found.value()).isEqualTo(Yuan.parse(value));
        assertThat(found.place()).isEqualTo(DivisionCode.parse(setBy));
        assertThat(found.override()).isFalse();
    }

    @Test
    void passesOverPlacesThatMayNotSetAFigure() {
        Policy policy = policy("310114", IN_2020);

        assertThat(policy.findSetBy(TrialFigures.STANDARD, DivisionCode::isNation)
                        .value())
                .contains(Yuan.parse("100.00"));
        assertThat(policy.findSetBy(TrialFigures.STANDARD, place -> false).path())
                .isEqualTo("figure:trial.standard@310114");
    }

    @Test
    void knowsNothingBeforeTheFirstValue() {
        Figure<Yuan> figure = policy("310114", LocalDate.of(2019, 12, 31)).find(TrialFigures.STANDARD);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.path()).isEqualTo("figure:trial.standard@310114");
    }

    @ParameterizedTest
    @CsvSource({"2021-06-30, true", "2021-07-01, false", "2021-12-31, false"})
    void carriesNoValueBeyondItsPeriod(LocalDate date, boolean known) {
        assertThat(policy("310114", date).find(TrialFigures.MULTIPLE).value().isPresent())
                .isEqualTo(known);
    }

    @Test
    void tellsFiguresThatNobodySetsFromGaps() {
        LocalDate gap = LocalDate.of(2021, 7, 1);
        assertThat(policy("310114", gap)
                        .findIfSet(TrialFigures.MULTIPLE)
                        .orElseThrow()
                        .value())
                .isEmpty();
        assertThat(policy("440783", gap).findIfSet(TrialFigures.MULTIPLE)).isEmpty();
        assertThat(policy("000000", gap).findIfSet(TrialFigures.MULTIPLE)).isEmpty();
        assertThat(policy("310114", gap).findIfSet(TrialFigures.OPEN)).isEmpty();
        assertThat(policy("310114", IN_2020)
                        .findIfSet(TrialFigures.MULTIPLE)
                        .orElseThrow()
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 2021-12-19, ''",
        "2022-06-01, 2021-12-20, 142.00", // published before it holds
        "2023-01-15, 2023-02-14, ''",
        "2023-01-15, 2023-02-15, 151.00", // published after it holds: retroactive
        "2020-09-01, 2020-06-30, ''",
        "2020-09-01, 2020-07-01, 124.00" // not known when published: the first day stands for it
    })
    void takesOnlyWhatWasPublishedByThen(LocalDate date, LocalDate known, String value) {
        Optional<Yuan> found = policy("310000", date)
                .knownOn(known)
                .find(TrialFigures.STANDARD)
                .entry()
                .filter(entry -> !entry.place().isNation())
                .map(FigureEntry::value);
        assertThat(found.map(Yuan::toString).orElse("")).isEqualTo(value);
    }

    @Test
    void remembersTheDayOfKnowledge() {
        assertThat(policy("310000", IN_2020).known()).isEmpty();
        assertThat(policy("310000", IN_2020).knownOn(IN_2020).known()).contains(IN_2020);
    }

    @Test
    void takesAFigureGivenByTheApplicationForThatPlaceAndDay() {
        Policy policy = policy("310114", IN_2020).with(TrialFigures.STANDARD, Yuan.of(1), "a test");
        FigureEntry<Yuan> entry = policy.find(TrialFigures.STANDARD).entry().orElseThrow();
        assertThat(entry.value()).isEqualTo(Yuan.of(1));
        assertThat(entry.override()).isTrue();
        assertThat(entry.confidence()).isEqualTo(Confidence.GIVEN);
        assertThat(entry.source()).hasToString("a test");
        assertThat(policy.knownOn(LocalDate.of(1999, 1, 1))
                        .find(TrialFigures.STANDARD)
                        .value())
                .contains(Yuan.of(1));
        assertThat(policy("310114", IN_2020).find(TrialFigures.STANDARD).value())
                .contains(Yuan.of(124));
    }

    @Test
    void makesAFigureSetThatNobodySetBefore() {
        assertThat(policy("440783", IN_2020)
                        .with(TrialFigures.MULTIPLE, new java.math.BigDecimal("2.00"), "a test")
                        .findIfSet(TrialFigures.MULTIPLE))
                .isPresent();
    }

    @Test
    void makesTheDocumentedChoiceUnlessTold() {
        Setting<AgeConvention> age =
                new Setting<>("age", AgeConvention.class, AgeConvention.ON_BIRTHDAY, Text.of("年龄", "age"));
        Policy policy = policy("310000", IN_2020);
        assertThat(policy.setting(age)).isEqualTo(AgeConvention.ON_BIRTHDAY);
        assertThat(policy.with(age, AgeConvention.DAY_AFTER).setting(age)).isEqualTo(AgeConvention.DAY_AFTER);
        assertThat(policy.with(age, age.parse("DAY_AFTER")).knownOn(IN_2020).setting(age))
                .isEqualTo(AgeConvention.DAY_AFTER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> age.parse("TOMORROW"))
                .withMessage("No choice TOMORROW of the setting age; expected one of [ON_BIRTHDAY, DAY_AFTER,"
                        + " ON_BIRTHDAY_OR_1_MARCH, DAY_AFTER_OR_1_MARCH]");
    }

    @Test
    void saysAChoiceWithItsName() {
        Setting<AgeConvention> age =
                new Setting<>("age", AgeConvention.class, AgeConvention.ON_BIRTHDAY, Text.of("周岁届满日", "age"));
        assertThat(age.say("DAY_AFTER", Language.ZH)).isEqualTo("周岁届满日（age）：生日次日（DAY_AFTER）");
        assertThat(age.say("DAY_AFTER", Language.EN)).isEqualTo("age (age): on the day after the birthday (DAY_AFTER)");
        assertThat(age.say("TOMORROW", Language.ZH)).isEqualTo("age = TOMORROW");
    }

    @Test
    void goesUpFromTheCountyToTheNation() {
        assertThat(policy("440783", IN_2020).chain()).hasToString("[440783, 440700, 440000, 000000]");
    }

    @Test
    void laysAFolderOverTheBundledFigures() throws IOException {
        write("trial/310000.yaml", standard("200.00"));
        Policies layered = POLICIES.layer(folder);
        FigureEntry<Yuan> entry =
                at(layered, "310114").find(TrialFigures.STANDARD).entry().orElseThrow();
        assertThat(entry.value()).isEqualTo(Yuan.of(200));
        assertThat(entry.override()).isTrue();
        assertThat(entry.origin()).endsWith("310000.yaml");
        assertThat(at(layered, "440783").find(TrialFigures.STANDARD).value()).contains(Yuan.of(100));
        assertThat(at(POLICIES, "310114").find(TrialFigures.STANDARD).value()).contains(Yuan.of(124));
    }

    @Test
    void fallsThroughToTheBundledValueWhereTheLayerHasAGap() throws IOException {
        write("trial/310000.yaml", standard("200.00").replace("until: open", "until: 2020-08-31"));
        assertThat(at(POLICIES.layer(folder), "310114")
                        .find(TrialFigures.STANDARD)
                        .value())
                .contains(Yuan.of(124));
    }

    @Test
    void putsThePlaceBeforeTheLayer() throws IOException {
        write("trial/000000.yaml", standard("300.00"));
        Policies layered = POLICIES.layer(folder);
        assertThat(at(layered, "310114").find(TrialFigures.STANDARD).value())
                .as("Shanghai's own bundled figure goes before the application's figure of the nation")
                .contains(Yuan.of(124));
        assertThat(at(layered, "440783").find(TrialFigures.STANDARD).value()).contains(Yuan.of(300));
    }

    @Test
    void putsTheLastLayerFirst() throws IOException {
        write("trial/310114.yaml", standard("200.00"));
        Policies once = POLICIES.layer(folder);
        write("trial/310114.yaml", standard("250.00"));
        assertThat(at(once.layer(folder), "310114").find(TrialFigures.STANDARD).value())
                .contains(Yuan.of(250));
        assertThat(at(once, "310114").find(TrialFigures.STANDARD).value()).contains(Yuan.of(200));
    }

    @Test
    void namesTheNearestSetForAWrongFolder() throws IOException {
        write("trail/310000.yaml", standard("200.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICIES.layer(folder))
                .withMessageContaining("no set of figures 'trail'")
                .withMessageContaining("known: trial");
    }

    @Test
    void refusesAFileOutsideTheFolderOfASet() throws IOException {
        write("310000.yaml", standard("200.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICIES.layer(folder))
                .withMessageContaining("310000.yaml: no set of figures ''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai.yaml", "31000.yaml", "3100000.yaml", "010000.yaml", "310000.yml"})
    void refusesAFileThatIsNotNamedAfterAPlace(String name) throws IOException {
        write("trial/" + name, standard("200.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICIES.layer(folder))
                .withMessageContaining(name)
                .withMessageContaining("the name of the file is the place, six digits, such as 440783.yaml");
    }

    @Test
    void passesOverFilesThatAreNoYaml() throws IOException {
        write("trial/310000.yaml", standard("200.00"));
        write("trial/README.md", "# notes");
        assertThat(at(POLICIES.layer(folder), "310000")
                        .find(TrialFigures.STANDARD)
                        .value())
                .contains(Yuan.of(200));
    }

    @Test
    void refusesAFolderWithoutFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICIES.layer(folder))
                .withMessageContaining("No figures in " + folder);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICIES.layer(folder.resolve("missing")))
                .withMessageContaining("missing");
    }

    @Test
    void namesFileAndLineOfEverythingWrongInAFolder() throws IOException {
        write("trial/000000.yaml", standard("x"));
        write("trial/310000.yaml", standard("200.00").replace("verified", "recalled"));
        write("trail/310000.yaml", standard("200.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> POLICIES.layer(folder))
                .withMessageContaining("000000.yaml:5: /standard/values/2020-01-01/value = \"x\"")
                .withMessageContaining("310000.yaml:5: /standard/values/2020-01-01/confidence = \"recalled\"")
                .withMessageContaining("no set of figures 'trail'");
    }

    @Test
    void listsItsSets() {
        assertThat(POLICIES.sets()).containsOnlyKeys("trial");
        assertThat(POLICIES.layer(writeStandard()).sets()).containsOnlyKeys("trial");
    }

    private Path writeStandard() {
        try {
            write("trial/310000.yaml", standard("1.00"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.writeString(file, text);
    }

    private static String standard(String value) {
        return """
                standard:
                  unit: yuan/month
                  checked: 2026-11-21
                  values:
                    2020-01-01: {value: %s, until: open, source: {document: own}, confidence: verified}
                """.formatted(value);
    }

    private static Policy policy(String place, LocalDate date) {
        return POLICIES.at(DivisionCode.parse(place), date);
    }

    private static Policy at(Policies policies, String place) {
        return policies.at(DivisionCode.parse(place), IN_2020);
    }
}
