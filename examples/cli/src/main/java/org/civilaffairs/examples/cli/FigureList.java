package org.civilaffairs.examples.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Source;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Columns;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;

/** The figures of services in one place on one day, as text and as a tree. */
final class FigureList {

    private final Policy policy;
    private final List<FigureSet> sets;

    FigureList(Policy policy, Collection<? extends Service<?, ?>> services) {
        this.policy = policy;
        this.sets = services.stream()
                .flatMap(service -> service.figures().stream())
                .distinct()
                .toList();
    }

    /** Returns the list as a tree. */
    Map<String, Object> tree() {
        List<Object> figures = new ArrayList<>();
        sets.forEach(set -> set.keys().forEach(key -> figures.add(tree(policy.find(key)))));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("jurisdiction", policy.place().toString());
        tree.put("date", policy.date().toString());
        tree.put("figures", figures);
        return tree;
    }

    private static <T> Map<String, Object> tree(Figure<T> figure) {
        FigureKey<T> key = figure.key();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", key.id());
        tree.put("zh", key.title().zh());
        tree.put("en", key.title().en());
        tree.put("unit", key.unit());
        tree.put("known", figure.entry().isPresent());
        figure.entry().ifPresentOrElse(entry -> put(entry, tree), () -> tree.put("path", figure.path()));
        return tree;
    }

    private static <T> void put(FigureEntry<T> entry, Map<String, Object> tree) {
        tree.put("value", entry.key().form().write(entry.value()));
        tree.put("place", entry.place().toString());
        tree.put("since", entry.since().toString());
        entry.until().ifPresent(day -> tree.put("until", day.toString()));
        tree.put("source", Source.FORM.write(entry.source()));
        tree.put("confidence", entry.confidence().name());
        entry.published().ifPresent(day -> tree.put("published", day.toString()));
        tree.put("checked", entry.checked().toString());
        tree.put("override", entry.override());
        tree.put("origin", entry.origin());
    }

    /** Returns the list as lines for a person. */
    List<String> page(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(named(policy.place()) + " | " + policy.date());
        sets.forEach(set -> lines.addAll(new Part(set, language).lines()));
        return lines;
    }

    private String named(DivisionCode place) {
        Optional<String> name = Divisions.bundled().fullName(place, policy.date());
        return name.map(known -> place + " " + known).orElseGet(place::toString);
    }

    /** One set of figures in one language. */
    private final class Part {
        private final FigureSet set;
        private final Language language;
        private final Columns columns = new Columns();
        private final List<List<String>> details = new ArrayList<>();

        Part(FigureSet set, Language language) {
            this.set = set;
            this.language = language;
        }

        List<String> lines() {
            set.keys().forEach(key -> row(policy.find(key)));
            List<String> lines = new ArrayList<>(List.of("", set.id()));
            List<String> rows = columns.lines();
            for (int i = 0; i < rows.size(); i++) {
                lines.add(rows.get(i));
                lines.addAll(details.get(i));
            }
            return lines;
        }

        private <T> void row(Figure<T> figure) {
            FigureKey<T> key = figure.key();
            String name = "  " + key.name();
            String title = key.title().in(language);
            if (figure.entry().isPresent()) {
                FigureEntry<T> entry = figure.entry().get();
                Object value = key.form().write(entry.value());
                columns.row(name, title, shown(value, key.unit()));
                details.add(details(entry, value));
            } else {
                columns.row(name, title, say("未知 ", "unknown ") + figure.path());
                details.add(List.of());
            }
        }

        private String shown(Object value, String unit) {
            if (value instanceof Boolean) {
                return shown(value);
            }
            return value instanceof Map<?, ?> ? say("表，见下", "a table, below") : shown(value) + " " + unit;
        }

        private String shown(Object value) {
            if (value instanceof Boolean yes) {
                return yes ? say("是", "yes") : say("否", "no");
            }
            return value instanceof String text ? text : Json.write(value);
        }

        private List<String> details(FigureEntry<?> entry, Object value) {
            List<String> lines = new ArrayList<>();
            lines.add("      " + named(entry.place()) + " | " + period(entry) + " | "
                    + entry.confidence().title().in(language) + say(" | 核对 ", " | checked ") + entry.checked());
            lines.add("      " + entry.source()
                    + entry.source().url().map(url -> " " + url).orElse(""));
            if (value instanceof Map<?, ?> table) {
                Columns entries = new Columns();
                table.forEach((key, item) -> entries.row("        " + key, shown(item)));
                lines.addAll(entries.lines());
            }
            return lines;
        }

        private String period(FigureEntry<?> entry) {
            return entry.until()
                    .map(last -> entry.since() + " – " + last)
                    .orElseGet(() -> say(entry.since() + " 起", "since " + entry.since()));
        }

        private String say(String zh, String en) {
            return Text.of(zh, en).in(language);
        }
    }
}
