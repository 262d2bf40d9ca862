package org.civilaffairs.assistance.activation;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;

/**
 * Work that the employment service offered to a member (介绍的工作).
 *
 * @param on the day on which it was accepted or refused
 * @param refused whether it was refused, if known
 * @param suitable whether it suits the member's health and capacity (与其健康状况、劳动能力等相适应), if known
 * @param goodReason whether there was a good reason to refuse it (正当理由), if known
 */
public record WorkOffer(
        LocalDate on, Optional<Boolean> refused, Optional<Boolean> suitable, Optional<Boolean> goodReason) {

    /** Reads and writes offers. */
    public static final Form<WorkOffer> FORM = ObjectForm.ofRecord(
                    "WorkOffer",
                    Text.of("介绍的工作", "work offered"),
                    values -> new WorkOffer(
                            values.get("on"),
                            values.find("refused"),
                            values.find("suitable"),
                            values.find("goodReason")))
            .required("on", Text.of("日期", "day"), Forms.date(), WorkOffer::on)
            .optional("refused", Text.of("拒绝", "refused"), Forms.yesNo(), WorkOffer::refused)
            .optional("suitable", Text.of("与健康状况、劳动能力相适应", "suitable"), Forms.yesNo(), WorkOffer::suitable)
            .optional("goodReason", Text.of("有正当理由", "refused for a good reason"), Forms.yesNo(), WorkOffer::goodReason)
            .done();
}
