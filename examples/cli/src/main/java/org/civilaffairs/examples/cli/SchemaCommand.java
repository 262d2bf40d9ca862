package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the facts that a service asks for. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "输出事实的 JSON Schema · prints the JSON Schema of the facts")
final class SchemaCommand implements Action {

    @Option(
            names = "--service",
            paramLabel = "ID",
            required = true,
            description = {"事项编号，见 services", "id of the service, see services"})
    private @Nullable String service;

    SchemaCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        Service<?, ?> found = inputs.checked(inputs.read("--service", service, Catalog.installed()::service));
        out.println(Json.writeIndented(found.facts().schemaDocument()));
        return 0;
    }
}
