package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the figures in force in a place on a day. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "列出参数及其来源 · lists the figures with their sources")
final class FiguresCommand implements Action {

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--service",
            paramLabel = "ID",
            description = {"只列该事项的参数", "only the figures of this service"})
    private @Nullable String service;

    @Mixin
    private OutputOptions output = new OutputOptions();

    FiguresCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        Policy policy = place.policy(inputs);
        Catalog catalog = Catalog.installed();
        Service<?, ?> found = inputs.read("--service", service, catalog::service);
        Layout layout = output.layout(inputs);
        inputs.throwIfAny();
        FigureList list = new FigureList(inputs.checked(policy), found == null ? catalog.services() : List.of(found));
        inputs.checked(layout).lines(list).forEach(out::println);
        return 0;
    }
}
