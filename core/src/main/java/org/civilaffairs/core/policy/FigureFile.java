package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.form.Problems;
import org.civilaffairs.core.form.Yaml;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads one file of figures: every problem with its line, nothing half read. */
final class FigureFile {

    private static final Form<Map<LocalDate, Object>> VALUES = Forms.mapOf(Forms.date(), Forms.anything());

    private final Yaml yaml;
    private final FigureSet set;
    private final DivisionCode place;
    private final boolean override;
    private final Problems problems = new Problems();
    private final List<FigureEntry<?>> entries = new ArrayList<>();

    private FigureFile(Yaml yaml, FigureSet set, DivisionCode place, boolean override) {
        this.yaml = yaml;
        this.set = set;
        this.place = place;
        this.override = override;
    }

    static List<FigureEntry<?>> read(Yaml yaml, FigureSet set, String place, boolean override) {
        FigureFile file = new FigureFile(yaml, set, DivisionCode.parse(place), override);
        if (yaml.tree() instanceof Map<?, ?> figures) {
            figures.forEach((name, figure) -> file.figure(String.valueOf(name), figure));
        } else {
            file.problem("", Problem.Code.WRONG_TYPE, "应为参数名到参数的映射", "expected figures by name");
        }
        yaml.throwIfAny(file.problems);
        return file.entries;
    }

    private void problem(String at, Problem.Code code, String zh, String en) {
        problems.add(at, code, null, Text.of(zh, en));
    }

    private void figure(String name, @Nullable Object node) {
        String at = "/" + name;
        Optional<FigureKey<?>> key = set.find(name);
        if (key.isEmpty()) {
            List<String> known = set.keys().stream().map(FigureKey::name).toList();
            String advice = Nearest.to(name, known).orElse(String.join(", ", known));
            problem(
                    at,
                    Problem.Code.UNKNOWN_PROPERTY,
                    set.id() + " 没有该参数；已知：" + advice,
                    "no figure of " + set.id() + "; known: " + advice);
        } else if (node == null) {
            problem(at, Problem.Code.WRONG_TYPE, "参数没有内容", "the figure has no content");
        } else {
            read(key.get(), node, at);
        }
    }

    private <T> void read(FigureKey<T> key, Object node, String at) {
        Series series = Series.FORM.read(node, at, problems);
        if (series == null) {
            return;
        }
        if (!series.unit.equals(key.unit())) {
            problem(
                    at + "/unit",
                    Problem.Code.BAD_VALUE,
                    "单位应为 " + key.unit() + "，实为 " + series.unit,
                    "the unit is " + key.unit() + ", not " + series.unit);
        }
        List<FigureEntry<T>> read = new ArrayList<>();
        series.values.forEach((since, value) -> entry(key, series, since, value, at, read));
        checkPeriods(read, at);
        entries.addAll(read);
    }

    private <T> void entry(
            FigureKey<T> key, Series series, LocalDate since, Object node, String at, List<FigureEntry<T>> read) {
        String pointer = at + "/values/" + since;
        Draft draft = Draft.FORM.read(node, pointer, problems);
        if (draft == null) {
            return;
        }
        T value = key.form().read(draft.value, pointer + "/value", problems);
        Optional<LocalDate> until = until(draft, pointer);
        if (value != null) {
            read.add(new FigureEntry<>(
                    key,
                    place,
                    value,
                    since,
                    until,
                    draft.source,
                    draft.confidence.confidence,
                    draft.published,
                    series.checked,
                    yaml.file(),
                    override));
        }
    }

    // "open" is for texts that set no end; everything else ends on the last day for which there is a source.
    private Optional<LocalDate> until(Draft draft, String pointer) {
        if (draft.until.equals("open")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(draft.until));
        } catch (DateTimeParseException e) {
            problem(
                    pointer + "/until",
                    Problem.Code.BAD_VALUE,
                    "应为日期或 open，实为 " + draft.until,
                    "expected a date or open, not " + draft.until);
            return Optional.empty();
        }
    }

    private <T> void checkPeriods(List<FigureEntry<T>> read, String at) {
        read.sort(Comparator.comparing(FigureEntry::since));
        for (int i = 0; i < read.size(); i++) {
            FigureEntry<T> entry = read.get(i);
            String pointer = at + "/values/" + entry.since();
            if (entry.until().stream().anyMatch(entry.since()::isAfter)) {
                problem(pointer, Problem.Code.CONTRADICTION, "期间结束早于开始", "the period ends before it begins");
            }
            if (i + 1 < read.size() && entry.holdsOn(read.get(i + 1).since())) {
                problem(
                        pointer,
                        Problem.Code.CONTRADICTION,
                        "期间与 " + read.get(i + 1).since() + " 的值重叠；请写明 until",
                        "the period overlaps the value of " + read.get(i + 1).since() + "; set until");
            }
        }
    }

    private enum Marking {
        verified(Confidence.VERIFIED),
        secondary(Confidence.SECONDARY),
        given(Confidence.GIVEN);

        private final Confidence confidence;

        Marking(Confidence confidence) {
            this.confidence = confidence;
        }
    }

    /** All values of one figure in the file. */
    private record Series(String unit, LocalDate checked, Map<LocalDate, Object> values) {
        static final Form<Series> FORM = ObjectForm.ofRecord(
                        "Figure",
                        Text.of("参数", "figure"),
                        read -> new Series(read.get("unit"), read.get("checked"), read.get("values")))
                .required("unit", Text.of("单位", "unit"), Forms.text(), Series::unit)
                .required("checked", Text.of("最近核对日", "last day it was confirmed"), Forms.date(), Series::checked)
                .required("values", Text.of("各期间的值", "values by first day"), VALUES, Series::values)
                .done();
    }

    /** One value as the file writes it. */
    private record Draft(Object value, String until, Source source, Marking confidence, Optional<LocalDate> published) {
        static final Form<Draft> FORM = ObjectForm.ofRecord(
                        "FigureValue",
                        Text.of("参数值", "value of a figure"),
                        read -> new Draft(
                                read.get("value"),
                                read.get("until"),
                                read.get("source"),
                                read.get("confidence"),
                                read.find("published")))
                .required("value", Text.of("值", "value"), Forms.anything(), Draft::value)
                .required("until", Text.of("最后一日，或 open", "last day, or open"), Forms.text(), Draft::until)
                .required("source", Text.of("来源", "source"), Source.FORM, Draft::source)
                .required(
                        "confidence",
                        Text.of("可信度", "confidence"),
                        Forms.choice(Marking.class, marking -> marking.confidence.title()),
                        Draft::confidence)
                .optional("published", Text.of("公布日", "day of publication"), Forms.date(), Draft::published)
                .done();
    }
}
