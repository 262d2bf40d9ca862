package org.civilaffairs.assistance.medicalassistance;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A medical assistance fund at the end of a year (城乡医疗救助基金). */
@Value.Immutable
@CivilStyle
public interface MedicalFund {

    /** Reads and writes these facts. */
    Form<MedicalFund> FORM = ObjectForm.of(
                    "MedicalFund", Text.of("医疗救助基金", "medical assistance fund"), Builder::new, Builder::build)
            .optional(
                    "balance",
                    Text.of("基金累计结余", "accumulated balance"),
                    Forms.yuan(),
                    Builder::balance,
                    MedicalFund::balance)
            .optional(
                    "raised",
                    Text.of("当年筹集基金总额", "raised in the year"),
                    Forms.yuan(),
                    Builder::raised,
                    MedicalFund::raised)
            .done();

    /**
     * Returns the accumulated balance (累计结余).
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> balance();

    /**
     * Returns what was raised in the year (当年筹集基金总额).
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> raised();

    /** Builds these facts. */
    final class Builder extends ImmutableMedicalFund.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
