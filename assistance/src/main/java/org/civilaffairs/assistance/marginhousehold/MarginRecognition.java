package org.civilaffairs.assistance.marginhousehold;

import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * The recognition as a margin household (低保边缘家庭认定); it opens other assistance and pays nothing itself.
 *
 * @param recognised always true
 */
@AnyJackson
public record MarginRecognition(boolean recognised) {

    /** Reads and writes recognitions. */
    public static final Form<MarginRecognition> FORM = ObjectForm.ofRecord(
                    "MarginRecognition",
                    Text.of("低保边缘家庭认定", "recognition as a margin household"),
                    values -> new MarginRecognition(values.get("recognised")))
            .required(
                    "recognised",
                    Text.of("认定为低保边缘家庭", "recognised as a margin household"),
                    Forms.yesNo(),
                    MarginRecognition::recognised)
            .done();
}
