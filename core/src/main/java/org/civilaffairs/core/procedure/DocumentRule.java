package org.civilaffairs.core.procedure;

import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * A document that a file must hold (档案材料要求).
 *
 * @param document the document
 * @param by who brings or makes it
 * @param occasion when it is needed
 * @param article the article
 */
@AnyJackson
public record DocumentRule(FileDocument document, Body by, Occasion occasion, Basis article) {

    /** Reads and writes what a file must hold. */
    public static final Form<DocumentRule> FORM = ObjectForm.ofRecord(
                    "DocumentRule",
                    Text.of("档案材料要求", "document needed"),
                    values -> new DocumentRule(
                            values.get("document"), values.get("by"), values.get("occasion"), values.get("article")))
            .required(
                    "document",
                    Text.of("材料", "document"),
                    Forms.choice(FileDocument.class, FileDocument::title),
                    DocumentRule::document)
            .required("by", Text.of("提供者", "who brings it"), Forms.choice(Body.class, Body::title), DocumentRule::by)
            .required(
                    "occasion",
                    Text.of("适用情形", "when it is needed"),
                    Forms.choice(Occasion.class, Occasion::title),
                    DocumentRule::occasion)
            .required("article", Text.of("依据", "article"), Articles.ONE, DocumentRule::article)
            .done();
}
