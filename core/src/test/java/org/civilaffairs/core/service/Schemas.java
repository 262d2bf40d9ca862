package org.civilaffairs.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.DecisionForm;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Json;

/** The JSON Schemas of services: two files each, of the facts and of the decision with its award. */
public final class Schemas {

    private static final SchemaRegistry VALIDATORS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema facts;
    private final Schema decisions;

    /**
     * Makes the validators of one service.
     *
     * @param service the service
     */
    public Schemas(Service<?, ?> service) {
        this.facts = validator(service.facts());
        this.decisions = validator(service.decisions());
    }

    private static Schema validator(Form<?> form) {
        return VALIDATORS.getSchema(Json.write(form.schemaDocument()));
    }

    /**
     * Compares the files of a folder with what the services say now, or writes them with {@code -Dschemas=write}.
     *
     * @param services the services of a module
     * @param folder its folder of schemas
     * @throws IOException if the folder cannot be read or written
     */
    public static void check(Collection<? extends Service<?, ?>> services, Path folder) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (Service<?, ?> service : services) {
            expected.put(service.id() + ".facts.json", text(service, "事实", "facts", service.facts()));
            expected.put(service.id() + ".decision.json", text(service, "决定", "decision", service.decisions()));
        }
        compare(expected, folder);
    }

    /**
     * Compares the files of a folder with what they should say, or writes them with {@code -Dschemas=write}.
     *
     * @param expected the texts by the names of the files
     * @param folder the folder
     * @throws IOException if the folder cannot be read or written
     */
    public static void compare(Map<String, String> expected, Path folder) throws IOException {
        if ("write".equals(System.getProperty("schemas"))) {
            write(expected, folder);
        }
        assertThat(files(folder))
                .as(
                        "%s differs from what the forms say; if that is meant, write it anew: CONTRIBUTING.md, Schemas",
                        folder)
                .isEqualTo(expected);
    }

    private static String text(Service<?, ?> service, String zh, String en, Form<?> form) {
        Map<String, Object> document = new LinkedHashMap<>();
        Map<String, Object> schema = form.schemaDocument();
        document.put("$schema", schema.get("$schema"));
        document.put(
                "title",
                service.title().zh() + "：" + zh + " · " + service.title().en() + ": " + en);
        document.putAll(schema);
        return Json.writeIndented(document) + "\n";
    }

    private static void write(Map<String, String> expected, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : files(folder).keySet()) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> file : expected.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    /**
     * Validates facts.
     *
     * @param tree the facts as a tree
     * @return what the schema does not allow
     */
    public List<String> problemsOfFacts(Object tree) {
        return problems(facts, tree);
    }

    /**
     * Validates a decision.
     *
     * @param decision the decision
     * @return what the schema does not allow
     */
    public List<String> problemsOf(Decision<?> decision) {
        return problems(decisions, DecisionForm.tree(decision));
    }

    private static List<String> problems(Schema schema, Object tree) {
        return schema
                .validate(
                        Json.write(tree),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
