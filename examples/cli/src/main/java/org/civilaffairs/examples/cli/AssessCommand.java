package org.civilaffairs.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides one file of facts. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "依据事实作出决定并说明 · decides a file of facts and says why",
        exitCodeListHeading = "%n",
        exitCodeList = {
            "0:已作出决定，不论结论如何，包括待定 · a decision was made, whatever its outcome, undetermined included",
            "2:输入有误，逐条列于标准错误 · bad input; every problem is on standard error"
        })
final class AssessCommand implements Action {

    private static final String STANDARD_INPUT = "-";

    @Option(
            names = "--service",
            paramLabel = "ID",
            required = true,
            description = {"事项编号，见 services", "id of the service, see services"})
    private @Nullable String service;

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = {"只用该日之前（含当日）已公布的参数", "only figures that were published by this day"})
    private @Nullable String known;

    @Option(
            names = "--setting",
            paramLabel = "NAME=CHOICE",
            description = {"法律未定之处的选择；可重复", "a choice that the law leaves open; may be repeated"})
    private List<String> settings = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            paramLabel = "FILE",
            description = {"事实文件（JSON，UTF-8），- 为标准输入", "file of facts (JSON, UTF-8); - for the standard input"})
    private @Nullable String file;

    private final InputStream in;

    AssessCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        Service<?, ?> found = inputs.read("--service", service, Catalog.installed()::service);
        Policy policy = policy(inputs);
        Layout layout = output.layout(inputs);
        String text = inputs.isShifted() ? null : inputs.read(file, file, this::text);
        if (found == null) {
            inputs.read(file, text, json -> JsonReader.read(json, Forms.anything()));
            throw inputs.failure();
        }
        new Question<>(found, policy, text, inputs).answer(layout).forEach(out::println);
        return 0;
    }

    private @Nullable Policy policy(Inputs inputs) {
        Policy policy = place.policy(inputs);
        LocalDate day = inputs.read("--known", known, Dates::parse);
        return policy == null || day == null ? policy : policy.knownOn(day);
    }

    private String text(String name) {
        return name.equals(STANDARD_INPUT) ? Utf8File.read(in) : Utf8File.read(Path.of(name));
    }

    /** What is asked of a service: facts, place, day and choices, as far as they could be read. */
    private final class Question<F, A> {
        private final Service<F, A> service;
        private final @Nullable Policy policy;
        private final @Nullable String text;
        private final Inputs inputs;

        Question(Service<F, A> service, @Nullable Policy policy, @Nullable String text, Inputs inputs) {
            this.service = service;
            this.policy = policy;
            this.text = text;
            this.inputs = inputs;
        }

        List<String> answer(@Nullable Layout layout) {
            Choices choices = Choices.read(service, settings, inputs);
            Rule<F, A> rule = inputs.read("--service", policy, in -> service.under(choices.in(in)));
            F facts = inputs.read(file, text, json -> JsonReader.read(json, service.facts()));
            return inputs.checked(layout).lines(service, decided(inputs.checked(rule), inputs.checked(facts)));
        }

        // A rule refuses facts that only it can judge, such as a grade that the local table does not have.
        private Decision<A> decided(Rule<F, A> rule, F facts) {
            return inputs.checked(inputs.read(file, facts, rule::assess));
        }
    }
}
