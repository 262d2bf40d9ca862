package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.ProcedurePlan;
import org.civilaffairs.core.procedure.Procedures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how a case is handled in a place on a day. */
@Command(
        name = "procedure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "列出办理环节、期限、材料和公示要求 · prints steps, time limits, documents and notices")
final class ProcedureCommand implements Action {

    @Option(
            names = "--service",
            paramLabel = "ID",
            required = true,
            description = {"事项编号，如 assistance.subsistence-allowance", "id of the service or programme"})
    private @Nullable String service;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = {"各期限自该日起算，显示最后一日", "take every limit to begin on this day and show its last day"})
    private @Nullable String start;

    @Mixin
    private OutputOptions output = new OutputOptions();

    ProcedureCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        Policy policy = place.policy(inputs);
        ProcedurePlan plan = inputs.read("--service", service, Procedures.installed()::plan);
        LocalDate day = inputs.read("--start", start, Dates::parse);
        Layout layout = output.layout(inputs);
        inputs.throwIfAny();
        inputs.checked(layout)
                .lines(inputs.checked(plan).under(inputs.checked(policy)), Optional.ofNullable(day))
                .forEach(out::println);
        return 0;
    }
}
