package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

    @Property(tries = 300)
    void readsBackWhatItWrote(@ForAll("trees") Object tree) {
        assertThat(JsonReader.read(Json.write(tree))).isEqualTo(tree);
        assertThat(JsonReader.read(Json.writeIndented(tree))).isEqualTo(tree);
    }

    @Property(tries = 300)
    void readsJsonAsYamlToo(@ForAll("trees") Object tree) {
        assertThat(Yaml.read("tree.yaml", Json.write(tree)).tree()).isEqualTo(tree);
    }

    @Provide
    Arbitrary<Object> trees() {
        return trees(3);
    }

    private static Arbitrary<Object> trees(int depth) {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                texts().map(text -> text), numbers().map(number -> number), Arbitraries.of(true, false));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Object> below = Arbitraries.lazy(() -> trees(depth - 1));
        return Arbitraries.oneOf(
                leaves,
                below.list().ofMaxSize(4).map(list -> (Object) List.copyOf(list)),
                Arbitraries.maps(texts(), below).ofMaxSize(4).map(map -> (Object) new LinkedHashMap<>(map)));
    }

    // Printable text; YAML itself forbids most control characters.
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('一', '鿋')
                .withChars('\n', '\t', '"', '\\', '/', '~')
                .ofMaxLength(12);
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(2);
    }
}
