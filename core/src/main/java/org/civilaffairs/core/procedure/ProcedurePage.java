package org.civilaffairs.core.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Columns;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.WorkCalendar;

/** A procedure as a page for a person (办理程序说明). */
public final class ProcedurePage {

    private final Procedure procedure;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private ProcedurePage(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.language = language;
    }

    /**
     * Writes a procedure.
     *
     * @param procedure the procedure
     * @param start the day on which every time limit is taken to begin, for its last day; empty to show none
     * @param language the language of the page
     * @return the lines of the page
     */
    public static List<String> of(Procedure procedure, Optional<LocalDate> start, Language language) {
        return new ProcedurePage(procedure, language).write(start);
    }

    private List<String> write(Optional<LocalDate> start) {
        lines.add(procedure.title().in(language) + " | " + procedure.place() + " | " + procedure.date()
                + start.map(day -> " | " + say("各期限起算日 ", "every limit from ") + day)
                        .orElse(""));
        steps(start);
        documents();
        notices();
        reviews();
        procedure.missing().forEach(path -> lines.add(say("尚缺参数：", "Missing figure: ") + path));
        return lines;
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String title(Titled titled) {
        return titled.title().in(language);
    }

    private String titles(List<? extends Titled> titled) {
        return titled.stream().map(this::title).collect(Collectors.joining(say("、", ", ")));
    }

    private void steps(Optional<LocalDate> start) {
        Columns columns = new Columns();
        int number = 0;
        for (Step step : procedure.steps()) {
            number++;
            columns.row(
                    number + ". " + step.title().in(language),
                    title(step.rule().occasion()),
                    title(step.rule().by()),
                    limit(step),
                    start.flatMap(day -> lastDay(step, day)).orElse(""),
                    articles(step.articles()));
        }
        lines.addAll(columns.lines());
    }

    private String limit(Step step) {
        String after = step.rule()
                .after()
                .map(event -> say(
                        "自" + event.title().zh() + "起",
                        ", from: " + event.title().en()))
                .orElse("");
        String limit = step.rule().limit().map(one -> one.text().in(language)).orElse(say("未定期限", "no limit set"));
        return say(after + (after.isEmpty() ? "" : " ") + limit, limit + after);
    }

    private Optional<String> lastDay(Step step, LocalDate start) {
        WorkCalendar calendar = WorkCalendar.bundled();
        return step.deadline(start, Extension.NONE, calendar)
                .map(limit -> "→ " + shown(limit)
                        + step.extendedDeadline(start, Extension.NONE, calendar)
                                .map(most -> say("（延长至 ", " (extended to ") + shown(most) + say("）", ")"))
                                .orElse(""));
    }

    private String shown(Deadline deadline) {
        return deadline.lastDay()
                .map(LocalDate::toString)
                .orElseGet(() -> say("待定，尚需 ", "undetermined, needs ")
                        + deadline.missing().orElse(""));
    }

    private String articles(List<Basis> articles) {
        return articles.stream().map(basis -> basis.in(language)).collect(Collectors.joining(say("；", "; ")));
    }

    private void documents() {
        Columns columns = new Columns();
        for (DocumentRule rule : procedure.documents()) {
            columns.row(
                    say("材料：", "Document: ") + title(rule.document()),
                    title(rule.occasion()),
                    title(rule.by()),
                    rule.article().in(language));
        }
        lines.addAll(columns.lines());
    }

    private void notices() {
        for (NoticeRule rule : procedure.notices()) {
            String content = Stream.of(
                            said(say("载明 ", "tells "), rule.tells()), said(say("不得公开 ", "conceals "), rule.conceals()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(say("；", "; ")));
            lines.add(title(rule.kind())
                    + (content.isEmpty() ? "" : say("：", ": "))
                    + content
                    + say("（", " (")
                    + rule.article().in(language)
                    + say("）", ")"));
        }
    }

    private Optional<String> said(String verb, List<NoticeField> fields) {
        return Optional.of(fields).filter(given -> !given.isEmpty()).map(given -> verb + titles(given));
    }

    private void reviews() {
        Columns columns = new Columns();
        for (ReviewRule rule : procedure.reviews()) {
            columns.row(
                    say("核查：", "Review: ") + title(rule.group()),
                    every(rule.months()).in(language),
                    rule.article().in(language));
        }
        lines.addAll(columns.lines());
    }

    private static Text every(int months) {
        return months == 1
                ? Text.of("每个月", "every month")
                : Text.of("每 " + months + " 个月", "every " + months + " months");
    }
}
