package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Coverage;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Columns;
import picocli.CommandLine.Command;

/** Lists the services that are installed. */
@Command(
        name = "services",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "列出服务事项及适用地 · lists the services and where they apply")
final class ServicesCommand implements Action {

    ServicesCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        inputs.throwIfAny();
        Columns columns = new Columns();
        for (Service<?, ?> service : Catalog.installed().services()) {
            columns.row(service.id(), service.title().zh(), service.title().en(), coverage(service));
        }
        columns.lines().forEach(out::println);
        return 0;
    }

    private static String coverage(Service<?, ?> service) {
        return service.coverage().stream().map(ServicesCommand::line).collect(Collectors.joining(", "));
    }

    private static String line(Coverage part) {
        return part.place() + " from " + part.since();
    }
}
