package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

    private static final String FIGURES = """
            # A comment
            monthlyStandard:
              unit: yuan
              values:
                2020-07-01: {value: 1240.00,
                             until: open}
                2021-07-01:
                  value: 1330.00
            list:
              - first
              - {deep: [1,
                  2]}
            a/b~c: odd
            """;

    @Test
    void readsEveryKindOfNode() {
        assertThat(Yaml.read("file.yaml", """
                text: 低保
                quoted: "310000"
                number: 1240.00
                whole: -3
                yes: true
                no: false
                nothing: null
                empty:
                list: [a, 2]
                """).tree())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("text", "低保")
                .containsEntry("quoted", "310000")
                .containsEntry("number", new BigDecimal("1240.00"))
                .containsEntry("whole", new BigDecimal("-3"))
                .containsEntry("yes", true)
                .containsEntry("no", false)
                .containsEntry("nothing", null)
                .containsEntry("empty", null)
                .containsEntry("list", List.of("a", new BigDecimal("2")));
    }

    @Test
    void keepsDatesAsText() {
        assertThat(Yaml.read("file.yaml", "{2020-07-01: 2021-06-30, at: 2026-11-21T00:00:00Z}")
                        .tree())
                .isEqualTo(Map.of("2020-07-01", "2021-06-30", "at", "2026-11-21T00:00:00Z"));
    }

    @Test
    void keepsNumbersExact() {
        assertThat(Yaml.read("file.yaml", "0.1").tree()).isEqualTo(new BigDecimal("0.1"));
        assertThat(Yaml.read("file.yaml", "1240.00").tree()).isEqualTo(new BigDecimal("1240.00"));
        assertThat(Yaml.read("file.yaml", "123456789012345678901234567890.01").tree())
                .isEqualTo(new BigDecimal("123456789012345678901234567890.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1.5E-3", "1234567890123456789012345678901", "1."})
    void refusesNumbersThatAreNoPlainDecimals(String number) {
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> Yaml.read("file.yaml", "a: true\nb: " + number))
                .withMessageStartingWith("file.yaml:2: /b = ")
                .withMessageContaining("expected a plain decimal number; put text in quotes");
    }

    @Test
    void keepsOtherWordsAsText() {
        assertThat(Yaml.read("file.yaml", "[yes, no, on, off, 0310, 1_000, 0x1F, 12:30:00]")
                        .tree())
                .isEqualTo(List.of("yes", "no", "on", "off", "0310", "1_000", "0x1F", "12:30:00"));
    }

    @Test
    void knowsTheLineOfEveryPlace() {
        Yaml yaml = Yaml.read("file.yaml", FIGURES);
        assertThat(yaml.file()).isEqualTo("file.yaml");
        assertThat(yaml.line("/monthlyStandard")).isEqualTo(2);
        assertThat(yaml.line("/monthlyStandard/unit")).isEqualTo(3);
        assertThat(yaml.line("/monthlyStandard/values/2020-07-01")).isEqualTo(5);
        assertThat(yaml.line("/monthlyStandard/values/2020-07-01/until")).isEqualTo(6);
        assertThat(yaml.line("/monthlyStandard/values/2021-07-01/value")).isEqualTo(8);
        assertThat(yaml.line("/list/0")).isEqualTo(10);
        assertThat(yaml.line("/list/1/deep/1")).isEqualTo(12);
        assertThat(yaml.line("/a~1b~0c")).isEqualTo(13);
    }

    @Test
    void takesTheLineAroundWhatIsNotThere() {
        Yaml yaml = Yaml.read("file.yaml", FIGURES);
        assertThat(yaml.line("/monthlyStandard/values/2020-07-01/source/place")).isEqualTo(5);
        assertThat(yaml.line("/monthlyStandard/checked")).isEqualTo(2);
        assertThat(yaml.line("/other")).isEqualTo(2);
        assertThat(yaml.line("")).isEqualTo(2);
    }

    @Test
    void refusesAKeyGivenTwiceInItsLine() {
        assertThat(catchThrowableOfType(
                        YamlFileException.class, () -> Yaml.read("file.yaml", "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n")))
                .hasMessageContainingAll("the key stands twice", "/b/c", "/a")
                .extracting(YamlFileException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.DUPLICATE_PROPERTY, Problem.Code.DUPLICATE_PROPERTY);
    }

    @Test
    void namesFileAndLineOfEveryBadValue() {
        Form<Map<String, Boolean>> answers = Forms.mapOf(Forms.text(), Forms.yesNo());
        Yaml yaml = Yaml.read("answers.yaml", "a: true\nb: maybe\nc: 1\n");
        assertThat(catchThrowableOfType(YamlFileException.class, () -> yaml.read(answers)))
                .hasMessageStartingWith("answers.yaml:2: /b = \"maybe\": ")
                .hasMessageContaining("\nanswers.yaml:3: /c = 1: ")
                .extracting(YamlFileException::problems, InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\nb: [1, 2\nc: 3",
                "a: 1\n\tb: 2",
                "a: 1\n---\nb: 2",
                "a: \"open",
                "a: 1\na: b: c",
                "a: &x [1]\nb: *x",
                "a: &x [*x]",
                "a: *unknown",
                "a: \u0001"
            })
    void refusesWhatItDoesNotRead(String text) {
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> Yaml.read("file.yaml", text))
                .withMessageStartingWith("file.yaml:")
                .withMessageContaining("not YAML");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- ", "? "})
    void refusesNestingWithoutEnd(String opening) {
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> Yaml.read("deep.yaml", opening.repeat(20_000)))
                .withMessageContaining("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!own {a: 1}", "!own text", "!!java.net.URL [x]", "!!set {a}"})
    void refusesTags(String text) {
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> Yaml.read("tags.yaml", text))
                .withMessageStartingWith("tags.yaml:1: ")
                .withMessageContaining("tags are not used");
    }

    @Test
    void namesTheLineWhereItIsNoYaml() {
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> Yaml.read("file.yaml", "a: 1\nb: 2\nc: ]\n"))
                .withMessageStartingWith("file.yaml:3: ");
    }

    @Test
    void hasNoTreeWithoutContent() {
        Yaml yaml = Yaml.read("file.yaml", "# only a comment\n");
        assertThat(yaml.tree()).isNull();
        assertThatExceptionOfType(YamlFileException.class)
                .isThrownBy(() -> yaml.read(Forms.text()))
                .withMessageStartingWith("file.yaml:1: ");
    }
}
