package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    @Test
    void printsTheSchemaOfEveryService() {
        for (Service<?, ?> service : Catalog.installed().services()) {
            Ran ran = Ran.of("schema --service " + service.id());

            assertThat(ran.exit()).isZero();
            assertThat(JsonReader.read(ran.out()))
                    .isEqualTo(service.facts().schemaDocument())
                    .isInstanceOfSatisfying(
                            Map.class,
                            schema -> assertThat(schema.get("$schema"))
                                    .isEqualTo("https://json-schema.org/draft/2020-12/schema"));
        }
    }

    @Test
    void titlesInBothLanguages() {
        assertThat(Ran.of("schema --service assistance.subsistence-allowance").out())
                .contains("\"title\": \"家庭 · household\"");
    }

    @Test
    void refusesAnUnknownService() {
        Ran ran = Ran.of("schema --service assistance.household-incom");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("did you mean assistance.household-income?");
    }
}
