package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.conformance.CaseFile;
import org.civilaffairs.core.conformance.CaseRunner;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.service.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Decides worked cases and compares. */
@Command(
        name = "conform",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "核验案例 · decides worked cases and compares",
        exitCodeListHeading = "%n",
        exitCodeList = {
            "0:全部通过 · all passed",
            "1:有不符 · at least one failed",
            "2:路径或文件无法读取，未核验 · a path or file cannot be read; nothing was decided"
        })
final class ConformCommand implements Action {

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {"案例文件或文件夹", "files of cases, or folders of them"})
    private List<String> paths = new ArrayList<>();

    ConformCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        Policies policies = layers.policies(inputs);
        List<CaseFile> files = inputs.isShifted() ? List.of() : CasePaths.read(paths, inputs);
        inputs.throwIfAny();
        CaseReport report = new CaseReport(new CaseRunner(Catalog.installed(), policies));
        files.forEach(report::add);
        report.lines().forEach(out::println);
        return report.isClean() ? 0 : 1;
    }
}
