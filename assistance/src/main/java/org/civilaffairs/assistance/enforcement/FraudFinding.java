package org.civilaffairs.assistance.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;

/**
 * What was found about assistance obtained by deception (骗取社会救助的事实). Refuses a discovery before the end of the act.
 *
 * @param deceived whether money, goods or services were obtained by false statements, concealment or forgery, if known
 * @param obtained the value of what was unlawfully obtained, benefits included, in yuan, if known
 * @param actEnded the day on which the act ended, if known
 * @param discovered the day on which it was discovered, if known
 * @param recipient whether whoever deceived is an object of assistance (救助对象), if known
 */
public record FraudFinding(
        Optional<Boolean> deceived,
        Optional<Yuan> obtained,
        Optional<LocalDate> actEnded,
        Optional<LocalDate> discovered,
        Optional<Boolean> recipient) {

    /** Reads and writes what was found. */
    public static final Form<FraudFinding> FORM = ObjectForm.ofRecord(
                    "FraudFinding",
                    Text.of("骗取社会救助的事实", "facts of a deception"),
                    values -> new FraudFinding(
                            values.find("deceived"),
                            values.find("obtained"),
                            values.find("actEnded"),
                            values.find("discovered"),
                            values.find("recipient")))
            .optional(
                    "deceived",
                    Text.of("采取虚报、隐瞒、伪造等手段骗取", "obtained by deception"),
                    Forms.yesNo(),
                    FraudFinding::deceived)
            .optional(
                    "obtained",
                    Text.of("非法获取的财物和利益价值（元）", "value unlawfully obtained, in yuan"),
                    Forms.yuan(),
                    FraudFinding::obtained)
            .optional("actEnded", Text.of("行为终了之日", "day on which the act ended"), Forms.date(), FraudFinding::actEnded)
            .optional("discovered", Text.of("发现之日", "day of discovery"), Forms.date(), FraudFinding::discovered)
            .optional(
                    "recipient",
                    Text.of("是社会救助对象", "is an object of assistance"),
                    Forms.yesNo(),
                    FraudFinding::recipient)
            .done();

    /**
     * Refuses a discovery before the end of the act.
     *
     * @param deceived whether there was a deception, if known
     * @param obtained what was unlawfully obtained, in yuan, if known
     * @param actEnded when the act ended, if known
     * @param discovered when it was discovered, if known
     * @param recipient whether an object of assistance deceived, if known
     */
    public FraudFinding {
        ContradictionException.unless(
                actEnded.isEmpty() || discovered.isEmpty() || !discovered.get().isBefore(actEnded.get()),
                "发现之日早于行为终了之日；行为持续的，以发现之日为终了之日",
                "discovered before the act ended; an act that went on ended on the day of discovery");
    }
}
