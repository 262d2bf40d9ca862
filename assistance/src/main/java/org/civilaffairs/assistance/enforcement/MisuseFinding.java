package org.civilaffairs.assistance.enforcement;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;

/**
 * What was found about misused assistance funds (截留、挪用、私分社会救助资金、物资的事实).
 *
 * @param misused whether funds or goods were withheld, diverted or privately shared out, if known
 * @param unlawfulGains the unlawful gains (违法所得), not the funds themselves, in yuan, if known
 * @param actEnded the day on which the act ended, if known
 * @param discovered the day on which it was discovered, if known
 */
@AnyJackson
public record MisuseFinding(
        Optional<Boolean> misused,
        Optional<Yuan> unlawfulGains,
        Optional<LocalDate> actEnded,
        Optional<LocalDate> discovered) {

    /** Reads and writes what was found. */
    public static final Form<MisuseFinding> FORM = ObjectForm.ofRecord(
                    "MisuseFinding",
                    Text.of("截留、挪用、私分的事实", "facts of a misuse of funds"),
                    values -> new MisuseFinding(
                            values.find("misused"),
                            values.find("unlawfulGains"),
                            values.find("actEnded"),
                            values.find("discovered")))
            .optional(
                    "misused",
                    Text.of("截留、挪用、私分社会救助资金、物资", "funds or goods were misused"),
                    Forms.yesNo(),
                    MisuseFinding::misused)
            .optional(
                    "unlawfulGains",
                    Text.of("违法所得（元）", "unlawful gains, in yuan"),
                    Forms.yuan(),
                    MisuseFinding::unlawfulGains)
            .optional(
                    "actEnded", Text.of("行为终了之日", "day on which the act ended"), Forms.date(), MisuseFinding::actEnded)
            .optional("discovered", Text.of("发现之日", "day of discovery"), Forms.date(), MisuseFinding::discovered)
            .done();
}
