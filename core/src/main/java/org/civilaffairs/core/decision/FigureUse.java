package org.civilaffairs.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.policy.Confidence;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.Source;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a decision used, with its source (所用参数及来源).
 *
 * @param id the id of the figure
 * @param place the place that set it
 * @param value its value, as a tree
 * @param since the first day of its period
 * @param until the last day, if it has one
 * @param source where it is taken from
 * @param confidence how sure it is
 * @param override whether the application's own figure was used
 */
public record FigureUse(
        String id,
        DivisionCode place,
        Object value,
        LocalDate since,
        Optional<LocalDate> until,
        Source source,
        Confidence confidence,
        boolean override) {

    /** Reads and writes the use of figures. */
    public static final Form<FigureUse> FORM = ObjectForm.of(
                    "FigureUse", Text.of("所用参数", "figure used"), Draft::new, Draft::build)
            .required("id", Text.of("编号", "id"), Forms.text(), Draft::id, FigureUse::id)
            .required("place", Text.of("设定地", "place"), Forms.division(), Draft::place, FigureUse::place)
            .required("value", Text.of("值", "value"), Forms.anything(), Draft::value, FigureUse::value)
            .required("since", Text.of("起始日", "first day"), Forms.date(), Draft::since, FigureUse::since)
            .optional("until", Text.of("最后一日", "last day"), Forms.date(), Draft::until, FigureUse::until)
            .required("source", Text.of("来源", "source"), Source.FORM, Draft::source, FigureUse::source)
            .required(
                    "confidence",
                    Text.of("可信度", "confidence"),
                    Forms.choice(Confidence.class, Confidence::title),
                    Draft::confidence,
                    FigureUse::confidence)
            .required("override", Text.of("由应用替换", "override"), Forms.yesNo(), Draft::override, FigureUse::override)
            .done();

    /**
     * Lists the figures that are known; unknown ones are among the needs instead.
     *
     * @param figures the figures that were looked up
     * @return their use
     */
    public static List<FigureUse> of(Figure<?>... figures) {
        return Stream.of(figures).flatMap(FigureUse::known).distinct().toList();
    }

    private static <T> Stream<FigureUse> known(Figure<T> figure) {
        return figure.entry().stream().map(FigureUse::of);
    }

    private static <T> FigureUse of(FigureEntry<T> entry) {
        return new FigureUse(
                entry.key().id(),
                entry.place(),
                entry.key().form().write(entry.value()),
                entry.since(),
                entry.until(),
                entry.source(),
                entry.confidence(),
                entry.override());
    }

    private static final class Draft {
        private @Nullable String id;
        private @Nullable DivisionCode place;
        private @Nullable Object value;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable Source source;
        private @Nullable Confidence confidence;
        private boolean override;

        Draft id(String text) {
            id = text;
            return this;
        }

        Draft place(DivisionCode code) {
            place = code;
            return this;
        }

        Draft value(Object tree) {
            value = tree;
            return this;
        }

        Draft since(LocalDate day) {
            since = day;
            return this;
        }

        Draft until(LocalDate day) {
            until = day;
            return this;
        }

        Draft source(Source from) {
            source = from;
            return this;
        }

        Draft confidence(Confidence how) {
            confidence = how;
            return this;
        }

        Draft override(boolean yes) {
            override = yes;
            return this;
        }

        FigureUse build() {
            return new FigureUse(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(place),
                    Objects.requireNonNull(value),
                    Objects.requireNonNull(since),
                    Optional.ofNullable(until),
                    Objects.requireNonNull(source),
                    Objects.requireNonNull(confidence),
                    override);
        }
    }
}
