package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Document;
import org.civilaffairs.core.text.Columns;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;

/**
 * A decision as a page for a person (决定的文字说明): outcome and award first, then what decided it, then figures and
 * articles.
 */
public final class Page {

    private final Decision<?> decision;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private Page(Decision<?> decision, Language language) {
        this.decision = decision;
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

    static Text title(Decision.Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> Text.of("准予", "granted");
            case REFUSED -> Text.of("不予", "refused");
            case UNDETERMINED -> Text.of("待定", "undetermined");
        };
    }

    private List<String> write() {
        Matter matter = decision.matter();
        lines.add(
                matter.title().in(language) + " | " + matter.place() + " " + matter.placeName() + " | " + matter.date()
                        + matter.known()
                                .map(day -> " | " + say("知悉截至 ", "known by ") + day)
                                .orElse(""));
        lines.add(outcome());
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
        String outcome = title(decision.outcome()).in(language);
        if (decision instanceof Granted<?> granted) {
            return say("结论：", "Outcome: ") + outcome + say("。", ". ") + award(granted);
        }
        if (decision instanceof Undetermined<?> open) {
            return say("结论：", "Outcome: ") + outcome + bounds(open);
        }
        return say("结论：", "Outcome: ") + outcome;
    }

    private String award(Granted<?> granted) {
        Map<String, Text> titles = granted.titles();
        return granted.awardTree().entrySet().stream()
                .map(entry -> titles.getOrDefault(entry.getKey(), Text.of(entry.getKey(), entry.getKey()))
                                .in(language)
                        + " " + plain(entry.getValue()))
                .collect(Collectors.joining(say("，", ", ")));
    }

    private static String plain(Object value) {
        return value instanceof String text ? text : Json.write(value);
    }

    private String bounds(Undetermined<?> open) {
        Map<String, String> bounds = new LinkedHashMap<>();
        open.bounds()
                .forEach((name, amount) -> bounds.put(
                        name,
                        name + " " + Measures.text(amount, language) + " "
                                + amount.unit().title().in(language)));
        String certain = open.isCertainToBeGranted() ? say("（必予给付，金额待定）", " (certain to be granted, amount open)") : "";
        return certain
                + (bounds.isEmpty() ? "" : say("。范围：", ". Bounds: ") + String.join(say("，", ", "), bounds.values()));
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
        String sign = finding.operator().get().sign();
        String must = finding.verdict() == Verdict.MET ? " " + sign : say("，须 ", ", must be ") + sign;
        return Measures.text(seen, language) + must + " " + each(finding, line) + Measures.text(line, language) + " "
                + line.unit().title().in(language);
    }

    // A household's total is explained by the line for one member.
    private String each(Finding finding, Quantity line) {
        int each = finding.each();
        return each > 1 && line.isPoint() ? each + " × " + Measures.text(line.dividedBy(each), language) + " = " : "";
    }

    private void needs(Needs needs) {
        lines.add(say("尚需：", "Needs: ") + String.join(", ", needs.settling()));
        if (!needs.alternatives().isEmpty()) {
            lines.add(say("其一即可能决定：", "May settle it alone: ")
                    + needs.alternatives().stream()
                            .map(set -> String.join(" + ", set))
                            .collect(Collectors.joining(say("；", "; "))));
        }
    }

    private void figures() {
        for (FigureUse use : decision.figures()) {
            if (use.value() instanceof Map<?, ?>) {
                continue; // tables are shown by the command that lists figures
            }
            String override = use.override() ? say("【应用提供】", "[override] ") : "";
            lines.add(say("参数：", "Figure: ") + override + use.id() + " = " + plain(use.value()) + " (" + use.place()
                    + ", " + use.since() + ", " + use.source() + ", "
                    + use.confidence().title().in(language) + ")");
        }
    }

    private void articles() {
        Map<Document, List<String>> articles = new LinkedHashMap<>();
        for (Basis basis : decision.articles()) {
            List<String> cited = articles.computeIfAbsent(basis.document(), document -> new ArrayList<>());
            if (!cited.contains(basis.article())) {
                cited.add(basis.article());
            }
        }
        String text = articles.entrySet().stream()
                .map(entry -> new Basis(entry.getKey(), String.join("、", entry.getValue())).in(language))
                .collect(Collectors.joining(say("；", "; ")));
        if (!text.isEmpty()) {
            lines.add(say("依据：", "Basis: ") + text);
        }
    }

    private void settings() {
        Map<String, String> settings = decision.matter().settings();
        if (!settings.isEmpty()) {
            lines.add(say("设定：", "Settings: ")
                    + settings.entrySet().stream()
                            .map(entry -> entry.getKey() + " = " + entry.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }
}
