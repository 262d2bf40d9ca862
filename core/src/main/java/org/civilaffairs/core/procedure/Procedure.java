package org.civilaffairs.core.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * The procedure in force in one place on one day (某地某日的办理程序), ready to drive a workflow.
 *
 * @param id the id of the service or programme whose cases it handles
 * @param title its title
 * @param place the place
 * @param date the day whose law applies: that of the step, not of the application
 * @param steps the steps, in their order
 * @param transitions the changes of status that are allowed
 * @param documents what a file must hold
 * @param notices what notices must and must not tell
 * @param reviews how often which households are reviewed
 * @param missing the figures that are set in the place but not known for the day
 */
@AnyJackson
public record Procedure(
        String id,
        Text title,
        DivisionCode place,
        LocalDate date,
        List<Step> steps,
        List<Transition> transitions,
        List<DocumentRule> documents,
        List<NoticeRule> notices,
        List<ReviewRule> reviews,
        List<String> missing) {

    /** Reads and writes procedures. */
    public static final Form<Procedure> FORM = ObjectForm.ofRecord(
                    "Procedure", Text.of("办理程序", "procedure"), Procedure::from)
            .required("id", Text.of("事项编号", "id"), Forms.text(), Procedure::id)
            .required("title", Text.of("名称", "title"), Articles.TEXT, Procedure::title)
            .required("place", Text.of("适用地", "place"), Forms.division(), Procedure::place)
            .required("date", Text.of("适用法律之日", "day whose law applies"), Forms.date(), Procedure::date)
            .required("steps", Text.of("办理环节", "steps"), Forms.listOf(Step.FORM), Procedure::steps)
            .required(
                    "transitions",
                    Text.of("状态变更", "changes of status"),
                    Forms.listOf(Transition.FORM),
                    Procedure::transitions)
            .required(
                    "documents",
                    Text.of("档案材料", "documents of a file"),
                    Forms.listOf(DocumentRule.FORM),
                    Procedure::documents)
            .required("notices", Text.of("公示、公布内容", "notices"), Forms.listOf(NoticeRule.FORM), Procedure::notices)
            .required("reviews", Text.of("核查周期", "reviews"), Forms.listOf(ReviewRule.FORM), Procedure::reviews)
            .required("missing", Text.of("尚缺的参数", "missing figures"), Forms.listOf(Forms.text()), Procedure::missing)
            .done();

    private static Procedure from(Values values) {
        return new Procedure(
                values.get("id"),
                values.get("title"),
                values.get("place"),
                values.get("date"),
                values.get("steps"),
                values.get("transitions"),
                values.get("documents"),
                values.get("notices"),
                values.get("reviews"),
                values.get("missing"));
    }

    /**
     * Finds a step.
     *
     * @param step its id
     * @return the step
     * @throws IllegalArgumentException if the procedure has no such step there on that day
     */
    public Step step(String step) {
        List<String> known = steps.stream().map(Step::id).toList();
        return steps.stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + step + " of " + id + " in " + place
                        + " on " + date + "; known: " + Nearest.to(step, known).orElse(String.join(", ", known))));
    }

    /**
     * Returns what may follow a status.
     *
     * @param status where the case stands
     * @return the changes that are allowed, with the event that causes each; none for a final status
     */
    public List<Transition> after(CaseStatus status) {
        return transitions.stream()
                .filter(transition -> transition.from() == status)
                .toList();
    }

    /**
     * Returns which documents a file lacks.
     *
     * @param held the documents in the file
     * @param occasions whether an occasion has arisen; one left out is unknown
     * @return what is missing, and what is missing if an unknown occasion has arisen
     */
    public FileGaps gaps(Collection<FileDocument> held, Map<Occasion, Boolean> occasions) {
        List<DocumentRule> lacking = documents.stream()
                .filter(rule -> !held.contains(rule.document()))
                .toList();
        return new FileGaps(
                lacking.stream()
                        .filter(rule -> arisen(rule, occasions).orElse(false))
                        .toList(),
                lacking.stream()
                        .filter(rule -> arisen(rule, occasions).isEmpty())
                        .toList());
    }

    private static Optional<Boolean> arisen(DocumentRule rule, Map<Occasion, Boolean> occasions) {
        return rule.occasion() == Occasion.ALWAYS
                ? Optional.of(true)
                : Optional.ofNullable(occasions.get(rule.occasion()));
    }

    /**
     * Returns what a notice must and must not tell.
     *
     * @param kind which notice
     * @return the requirements, if the procedure has such a notice
     */
    public Optional<NoticeRule> notice(NoticeKind kind) {
        return notices.stream().filter(notice -> notice.kind() == kind).findFirst();
    }

    /**
     * Returns how often a class of households is reviewed.
     *
     * @param group the class
     * @return the interval, if the procedure knows the class
     */
    public Optional<ReviewRule> review(ReviewClass group) {
        return reviews.stream().filter(review -> review.group() == group).findFirst();
    }
}
