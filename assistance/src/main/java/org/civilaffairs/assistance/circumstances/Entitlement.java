package org.civilaffairs.assistance.circumstances;

import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * That help is due whose kind and amount the locality decides (属于救助对象).
 *
 * @param entitled always true
 */
@AnyJackson
public record Entitlement(boolean entitled) {

    /** Reads and writes entitlements. */
    public static final Form<Entitlement> FORM = ObjectForm.ofRecord(
                    "Entitlement", Text.of("属于救助对象", "entitlement"), values -> new Entitlement(values.get("entitled")))
            .required("entitled", Text.of("属于救助对象", "entitled to help"), Forms.yesNo(), Entitlement::entitled)
            .done();
}
