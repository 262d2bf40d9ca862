package org.civilaffairs.examples.cli;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the result is printed. */
final class OutputOptions {

    private static final Map<String, Boolean> FORMATS = Map.of("text", false, "json", true);

    private static final Map<String, List<Language>> LANGUAGES =
            Map.of("zh", List.of(Language.ZH), "en", List.of(Language.EN), "both", List.of(Language.ZH, Language.EN));

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"文字（默认）或 JSON", "text (preset) or JSON"})
    private String format = "text";

    @Option(
            names = "--lang",
            paramLabel = "zh|en|both",
            defaultValue = "both",
            description = {"文字的语言，默认两种", "language of the text, preset both"})
    private String language = "both";

    OutputOptions() {}

    /** Returns how the result is printed, or {@code null} after a problem. */
    @Nullable
    Layout layout(Inputs inputs) {
        Boolean json = inputs.read("--format " + format, format, given -> choose(FORMATS, given));
        List<Language> languages = inputs.read("--lang " + language, language, given -> choose(LANGUAGES, given));
        return json == null || languages == null ? null : new Layout(json, languages);
    }

    private static <T> T choose(Map<String, T> choices, String chosen) {
        T choice = choices.get(chosen);
        if (choice == null) {
            throw new IllegalArgumentException("应为下列之一 · expected one of "
                    + String.join(", ", choices.keySet().stream().sorted().toList()));
        }
        return choice;
    }
}
