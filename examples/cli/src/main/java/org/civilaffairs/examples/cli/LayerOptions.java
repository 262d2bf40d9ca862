package org.civilaffairs.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.policy.Policies;
import picocli.CommandLine.Option;

/** The application's own figures. */
final class LayerOptions {

    @Option(
            names = "--figures",
            paramLabel = "DIR",
            description = {
                "应用自己的参数文件夹，优先于内置参数；可重复，后者优先",
                "folder of the application's own figures, before the bundled ones; may be repeated, the last goes first"
            })
    private final List<String> folders = new ArrayList<>();

    LayerOptions() {}

    /** Returns the bundled figures under those of every folder that could be read. */
    Policies policies(Inputs inputs) {
        Policies policies = Policies.bundled();
        for (String folder : folders) {
            Policies under = policies;
            Policies layered = inputs.attempt("--figures", () -> under.layer(Path.of(folder)));
            policies = layered == null ? under : layered;
        }
        return policies;
    }
}
