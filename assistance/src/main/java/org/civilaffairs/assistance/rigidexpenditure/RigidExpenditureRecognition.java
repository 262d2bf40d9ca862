package org.civilaffairs.assistance.rigidexpenditure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * The recognition as a rigid-expenditure household (刚性支出困难家庭认定); it pays nothing itself.
 *
 * @param validUntil the last day for which it is valid, as a rule at the latest (一般不超过), of a recognition on the day of the
 *     decision; empty where no text limits it
 * @param opens the assistance for which it makes the household a candidate
 */
@AnyJackson
public record RigidExpenditureRecognition(Optional<LocalDate> validUntil, List<OpenedAssistance> opens) {

    /** Reads and writes recognitions. */
    public static final Form<RigidExpenditureRecognition> FORM = ObjectForm.ofRecord(
                    "RigidExpenditureRecognition",
                    Text.of("刚性支出困难家庭认定", "recognition as a rigid-expenditure household"),
                    values -> new RigidExpenditureRecognition(values.find("validUntil"), values.get("opens")))
            .optional(
                    "validUntil",
                    Text.of("一般有效至（最迟）", "valid until, as a rule at the latest"),
                    Forms.date(),
                    RigidExpenditureRecognition::validUntil)
            .required(
                    "opens",
                    Text.of("可获得的救助", "opens"),
                    Forms.listOf(Forms.choice(OpenedAssistance.class, OpenedAssistance::title)),
                    RigidExpenditureRecognition::opens)
            .done();
}
