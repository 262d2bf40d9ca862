package org.civilaffairs.assistance.displacedpersons;

import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Where the emergency happened (急难发生地). */
@Value.Immutable
@CivilStyle
public interface EmergencyPlace {

    /** Reads and writes these facts. */
    Form<EmergencyPlace> FORM = ObjectForm.of(
                    "EmergencyPlace", Text.of("急难发生地", "place of the emergency"), Builder::new, Builder::build)
            .optional(
                    "county",
                    Text.of("急难发生地县级行政区", "county of the emergency"),
                    Forms.division(),
                    Builder::county,
                    EmergencyPlace::county)
            .optional(
                    "township",
                    Text.of("急难发生地乡镇、街道", "township of the emergency"),
                    Forms.text(),
                    Builder::township,
                    EmergencyPlace::township)
            .done();

    /**
     * Returns the county in which the emergency happened; where the person is registered does not matter.
     *
     * @return the county, if known
     */
    Optional<DivisionCode> county();

    /**
     * Returns the township or sub-district in which the emergency happened.
     *
     * @return its name, if known
     */
    Optional<String> township();

    /** Builds these facts. */
    final class Builder extends ImmutableEmergencyPlace.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
