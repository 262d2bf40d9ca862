package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Problems;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Document;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.text.Columns;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Outline;
import org.civilaffairs.core.text.Text;

/**
 * A decision as a page for a person (决定的文字说明): outcome and award first, then what decided it, then figures and
 * articles.
 */
public final class Page {

    private final Decision<?> decision;
    private final Terms terms;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private Page(Decision<?> decision, Language language) {
        this.decision = decision;
        this.terms = decision.matter().terms();
        this.language = language;
    }

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @param language the language of the page
     * @return the lines of the page
     */
    public static List<String> of(Decision<?> decision, Language language) {
        return new Page(decision, language).write();
    }

    private List<String> write() {
        Matter matter = decision.matter();
        lines.add(terms.title().in(language) + " | " + matter.place() + " " + matter.placeName() + " | "
                + matter.date()
                + matter.known()
                        .map(day -> " | " + say("知悉截至 ", "known by ") + day)
                        .orElse(""));
        outcome().lines().forEach(lines::add);
        findings();
        if (decision instanceof Undetermined<?> open) {
            needs(open.needs());
        }
        figures();
        articles();
        settings();
        return lines;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String outcome() {
        List<String> parts = new ArrayList<>();
        String certain = "";
        if (decision instanceof Granted<?> granted) {
            parts.addAll(granted.parts(language));
        } else if (decision instanceof Undetermined<?> open) {
            certain = open.isCertainToBeGranted() && terms.words().ahead()
                    ? say("，但确定", ", but certain to be ") + word(Decision.Outcome.GRANTED)
                    : "";
            open.bounds().forEach((name, amount) -> parts.add(titled(name, open.titles(), bounds(amount))));
        }
        parts.add(0, say("结论：", "Outcome: ") + word(decision.outcome()) + certain);
        return Outline.of(parts);
    }

    private String word(Decision.Outcome outcome) {
        return terms.words().of(outcome).in(language);
    }

    private String bounds(Quantity amount) {
        return isAnything(amount) ? say("未知", "unknown") : Measures.text(amount, language);
    }

    private String titled(String name, Map<String, Text> titles, String value) {
        return Outline.titled(titles.getOrDefault(name, Text.of(name, name)).in(language), value, language);
    }

    // What decided it comes first: a refusal's failed conditions, an open decision's unknown ones.
    private void findings() {
        Verdict first = decision instanceof Refused<?> ? Verdict.NOT_MET : Verdict.UNKNOWN;
        Columns columns = new Columns();
        for (boolean decisive : List.of(true, false)) {
            boolean shown = false;
            for (Finding finding : decision.findings()) {
                shown = finding.isAlternative() ? shown : (finding.verdict() == first) == decisive;
                if (shown) {
                    row(columns, finding);
                }
            }
        }
        lines.addAll(columns.lines());
    }

    private void row(Columns columns, Finding finding) {
        String mark = switch (finding.verdict()) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case UNKNOWN -> "?";
        };
        String indent = finding.isAlternative() ? "      " : "  ";
        columns.row(indent + mark + " " + finding.condition().title().in(language), compared(finding));
    }

    private String compared(Finding finding) {
        if (finding.observed().isEmpty()
                || finding.required().isEmpty()
                || finding.operator().isEmpty()) {
            return finding.verdict().title().in(language);
        }
        Quantity seen = finding.observed().get();
        Quantity line = finding.required().get();
        if (isAnything(seen)) {
            return finding.verdict().title().in(language);
        }
        String sign = finding.operator().get().sign();
        String must = finding.verdict() == Verdict.MET ? " " + sign : say("，须 ", ", must be ") + sign;
        return Measures.text(seen, language) + must + " " + each(finding, line) + amount(line);
    }

    // A household's total is explained by the line for one member.
    private String each(Finding finding, Quantity line) {
        int each = finding.each();
        return each > 1 && line.isPoint() ? each + " × " + Measures.text(line.dividedBy(each), language) + " = " : "";
    }

    private String amount(Quantity line) {
        String unit = line.unit().title().in(language);
        return isAnything(line)
                ? say("未知数额（" + unit + "）", "an unknown amount of " + unit)
                : Measures.text(line, language) + " " + unit;
    }

    private static boolean isAnything(Quantity quantity) {
        return quantity.low() <= 0 && quantity.high() == Quantity.UNBOUNDED;
    }

    private void needs(Needs needs) {
        lines.add(say("尚需：", "Needs:"));
        Columns columns = new Columns();
        needs.settling().forEach(path -> columns.row("  " + missing(path), path));
        lines.addAll(columns.lines());
        if (!needs.alternatives().isEmpty()) {
            lines.add(say("其一即可能决定：", "May settle it alone: ")
                    + needs.alternatives().stream()
                            .map(set -> set.stream().map(this::missing).collect(Collectors.joining(" + ")))
                            .collect(Collectors.joining(say("；", "; "))));
        }
    }

    private String missing(String path) {
        return terms.missing(path, language);
    }

    private void figures() {
        Columns columns = new Columns();
        for (FigureUse use : decision.figures()) {
            if (!isTable(use.value())) { // tables are shown by the command that lists figures
                columns.row(
                        say("参数：", "Figure: ") + title(use) + (use.override() ? say("（应用提供）", " (override)") : ""),
                        value(use),
                        use.place() + " " + period(use),
                        use.confidence().title().in(language),
                        use.id(),
                        use.source().in(language));
            }
        }
        lines.addAll(columns.lines());
    }

    private String title(FigureUse use) {
        return terms.figure(use.id()).map(key -> key.title().in(language)).orElseGet(use::id);
    }

    private String value(FigureUse use) {
        Optional<FigureKey<?>> key = terms.figure(use.id());
        return key.flatMap(figure -> said(figure.form(), use.value()))
                .orElseGet(() -> Form.plain(use.value(), language));
    }

    // A decision that was read may show anything as the value of a figure.
    private <T> Optional<String> said(Form<T> form, Object value) {
        return Optional.ofNullable(form.read(value, "", new Problems()))
                .map(known -> form.say(form.write(known), language));
    }

    private String period(FigureUse use) {
        String since = use.since().toString();
        return use.until().map(last -> since + " – " + last).orElseGet(() -> say(since + " 起", "from " + since));
    }

    private static boolean isTable(Object value) {
        return value instanceof Map<?, ?>
                || (value instanceof List<?> list && list.stream().anyMatch(item -> item instanceof Map<?, ?>));
    }

    private void articles() {
        Map<Document, List<String>> articles = new LinkedHashMap<>();
        for (Basis basis : decision.articles()) {
            List<String> cited = articles.computeIfAbsent(basis.document(), document -> new ArrayList<>());
            if (!cited.contains(basis.article())) {
                cited.add(basis.article());
            }
        }
        articles.forEach((document, cited) ->
                lines.add(say("依据：", "Basis: ") + new Basis(document, String.join("、", cited)).in(language)));
    }

    private void settings() {
        Map<String, String> settings = decision.matter().settings();
        if (!settings.isEmpty()) {
            lines.add(say("设定：", "Settings: ")
                    + settings.entrySet().stream()
                            .map(entry -> terms.setting(entry.getKey(), entry.getValue(), language))
                            .collect(Collectors.joining(say("；", "; "))));
        }
    }
}
