package org.civilaffairs.core.procedure;

import java.util.Collection;
import java.util.List;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * What a notice must and must not tell (公示、公布内容的要求).
 *
 * @param kind which notice
 * @param tells what it must tell
 * @param conceals what it must not tell: private matters without bearing on the assistance
 * @param article the article
 */
@AnyJackson
public record NoticeRule(NoticeKind kind, List<NoticeField> tells, List<NoticeField> conceals, Basis article) {

    private static final Form<List<NoticeField>> FIELDS =
            Forms.listOf(Forms.choice(NoticeField.class, NoticeField::title));

    /** Reads and writes what notices must tell. */
    public static final Form<NoticeRule> FORM = ObjectForm.ofRecord(
                    "NoticeRule",
                    Text.of("公示、公布内容的要求", "what a notice must tell"),
                    values -> new NoticeRule(
                            values.get("kind"), values.get("tells"), values.get("conceals"), values.get("article")))
            .required(
                    "kind",
                    Text.of("类别", "which notice"),
                    Forms.choice(NoticeKind.class, NoticeKind::title),
                    NoticeRule::kind)
            .required("tells", Text.of("应当载明", "must tell"), FIELDS, NoticeRule::tells)
            .required("conceals", Text.of("不得公开", "must not tell"), FIELDS, NoticeRule::conceals)
            .required("article", Text.of("依据", "article"), Articles.ONE, NoticeRule::article)
            .done();

    /**
     * Returns what a notice must tell but does not.
     *
     * @param told what it tells
     * @return what is missing
     */
    public List<NoticeField> missing(Collection<NoticeField> told) {
        return tells.stream().filter(field -> !told.contains(field)).toList();
    }

    /**
     * Returns what a notice tells but must not.
     *
     * @param told what it tells
     * @return what must be taken out
     */
    public List<NoticeField> forbidden(Collection<NoticeField> told) {
        return conceals.stream().filter(told::contains).toList();
    }
}
