package org.civilaffairs.assistance.serviceassistance;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Who may need services (服务需求). */
@Value.Immutable
@CivilStyle
public interface ServiceNeed {

    /** Reads and writes these facts. */
    Form<ServiceNeed> FORM = ObjectForm.of(
                    "ServiceNeed", Text.of("服务需求", "need for services"), Builder::new, Builder::build)
            .optional(
                    "object",
                    Text.of("属于社会救助对象", "is an object of assistance"),
                    Forms.yesNo(),
                    Builder::object,
                    ServiceNeed::object)
            .optional(
                    "needed",
                    Text.of("评估确有需要的服务", "services found needed by the assessment"),
                    Forms.listOf(Forms.choice(ServiceKind.class, ServiceKind::title)),
                    Builder::needed,
                    ServiceNeed::needed)
            .optional(
                    "listedLocally",
                    Text.of(
                            "属于当地规定的服务对象和清单范围",
                            "within the objects and the list of services that the locality has set"),
                    Forms.yesNo(),
                    Builder::listedLocally,
                    ServiceNeed::listedLocally)
            .done();

    /**
     * Returns: is an object of assistance.
     *
     * @return the value, unknown if left out (属于社会救助对象)
     */
    Optional<Boolean> object();

    /**
     * Returns: services found needed by the assessment.
     *
     * @return the value, unknown if left out (评估确有需要的服务)
     */
    Optional<List<ServiceKind>> needed();

    /**
     * Returns: within the objects and the list of services that the locality has set.
     *
     * @return the value, unknown if left out (属于当地规定的服务对象和清单范围)
     */
    Optional<Boolean> listedLocally();

    /** Builds these facts. */
    final class Builder extends ImmutableServiceNeed.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
