package org.civilaffairs.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Confidence;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.Source;
import org.civilaffairs.core.text.Text;

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
@AnyJackson
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
    public static final Form<FigureUse> FORM = ObjectForm.ofRecord(
                    "FigureUse", Text.of("所用参数", "figure used"), FigureUse::from)
            .required("id", Text.of("编号", "id"), Forms.text(), FigureUse::id)
            .required("place", Text.of("设定地", "place"), Forms.division(), FigureUse::place)
            .required("value", Text.of("值", "value"), Forms.anything(), FigureUse::value)
            .required("since", Text.of("起始日", "first day"), Forms.date(), FigureUse::since)
            .optional("until", Text.of("最后一日", "last day"), Forms.date(), FigureUse::until)
            .required("source", Text.of("来源", "source"), Source.FORM, FigureUse::source)
            .required(
                    "confidence",
                    Text.of("可信度", "confidence"),
                    Forms.choice(Confidence.class, Confidence::title),
                    FigureUse::confidence)
            .required("override", Text.of("由应用替换", "override"), Forms.yesNo(), FigureUse::override)
            .done();

    private static FigureUse from(Values values) {
        return new FigureUse(
                values.get("id"),
                values.get("place"),
                values.get("value"),
                values.get("since"),
                values.find("until"),
                values.get("source"),
                values.get("confidence"),
                values.get("override"));
    }

    /**
     * Lists the figures that are known; unknown ones are among the needs instead.
     *
     * @param figures the figures that were looked up
     * @return their use
     */
    public static List<FigureUse> of(Figure<?>... figures) {
        return Stream.of(figures).flatMap(FigureUse::known).distinct().toList();
    }

    /**
     * Joins two lists of figures.
     *
     * @param some some figures
     * @param others other figures
     * @return all of them, each once
     */
    public static List<FigureUse> join(List<FigureUse> some, List<FigureUse> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
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
}
