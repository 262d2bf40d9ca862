package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;

/**
 * The temporary assistance of one case (临时救助金): how much the authority may give.
 *
 * @param ceiling the most in yuan, all members and months together
 * @param binding whether it may never be exceeded; otherwise only as a rule (一般)
 */
@AnyJackson
public record TemporaryAward(Yuan ceiling, boolean binding) {

    /** Reads and writes awards. */
    public static final Form<TemporaryAward> FORM = ObjectForm.ofRecord(
                    "TemporaryAssistance",
                    Text.of("临时救助", "temporary assistance"),
                    values -> new TemporaryAward(values.get("ceiling"), values.get("binding")))
            .required("ceiling", Text.of("救助金额上限（元）", "at most (yuan)"), Forms.yuan(), TemporaryAward::ceiling)
            .required("binding", Text.of("不得超过", "never more"), Forms.yesNo(), TemporaryAward::binding)
            .done();
}
