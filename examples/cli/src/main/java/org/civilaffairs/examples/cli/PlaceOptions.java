package org.civilaffairs.examples.cli;

import java.time.LocalDate;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The place and the day, with the figures in force there. */
final class PlaceOptions {

    @Option(
            names = "--jurisdiction",
            paramLabel = "CODE",
            required = true,
            description = {"管辖地的行政区划代码，全国为 000000", "division code of the place, 000000 for the nation"})
    private @Nullable String jurisdiction;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            required = true,
            description = {"适用法律之日，形如 2026-07-01", "day whose law applies, like 2026-07-01"})
    private @Nullable String date;

    @Mixin
    private LayerOptions layers = new LayerOptions();

    PlaceOptions() {}

    /** Returns what is in force, or {@code null} after a problem. */
    @Nullable
    Policy policy(Inputs inputs) {
        DivisionCode place = inputs.read("--jurisdiction", jurisdiction, DivisionCode::parse);
        LocalDate day = inputs.read("--date", date, Dates::parse);
        Policies policies = layers.policies(inputs);
        if (place == null || day == null) {
            return null;
        }
        DivisionCode listed =
                inputs.attempt("--jurisdiction", () -> Divisions.bundled().requireListed(place, day));
        return listed == null ? null : policies.at(listed, day);
    }
}
