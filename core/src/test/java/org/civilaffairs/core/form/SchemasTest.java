package org.civilaffairs.core.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.civilaffairs.core.service.Schemas;
import org.junit.jupiter.api.Test;

/** The JSON Schemas of what a partner may return from a web service beside decisions. */
class SchemasTest {

    @Test
    void areWhatTheFormsOfResultsSay() throws IOException {
        Schemas.compare(
                Map.of("check.json", text(ResultForms.check()), "deadline.json", text(ResultForms.deadline())),
                Path.of("schemas"));
    }

    private static String text(Form<?> form) {
        return Json.writeIndented(form.schemaDocument()) + "\n";
    }
}
