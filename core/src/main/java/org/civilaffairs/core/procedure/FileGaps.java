package org.civilaffairs.core.procedure;

import java.util.List;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * Which documents a file lacks (档案缺件).
 *
 * @param missing what is missing for certain
 * @param possible what is missing if an occasion has arisen of which nothing is known
 */
@AnyJackson
public record FileGaps(List<DocumentRule> missing, List<DocumentRule> possible) {

    /** Reads and writes gaps. */
    public static final Form<FileGaps> FORM = ObjectForm.ofRecord(
                    "FileGaps",
                    Text.of("档案缺件", "gaps of a file"),
                    values -> new FileGaps(values.get("missing"), values.get("possible")))
            .required("missing", Text.of("缺少的材料", "missing"), Forms.listOf(DocumentRule.FORM), FileGaps::missing)
            .required(
                    "possible",
                    Text.of("情形未知时可能缺少的材料", "missing if an unknown occasion has arisen"),
                    Forms.listOf(DocumentRule.FORM),
                    FileGaps::possible)
            .done();

    /**
     * Returns whether the file holds everything that is needed.
     *
     * @return whether nothing is missing, whatever is unknown
     */
    public boolean isComplete() {
        return missing.isEmpty() && possible.isEmpty();
    }
}
