package org.civilaffairs.assistance.discovery;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Data of people in the low-income population that are to be passed on (信息推送). */
@Value.Immutable
@CivilStyle
public interface DataTransfer {

    /** Reads and writes these facts. */
    Form<DataTransfer> FORM = ObjectForm.of(
                    "DataTransfer", Text.of("信息推送", "transfer of data"), Builder::new, Builder::build)
            .optional(
                    "recipient",
                    Text.of("接收方", "recipient"),
                    Forms.choice(Recipient.class, Recipient::title),
                    Builder::recipient,
                    DataTransfer::recipient)
            .optional(
                    "forAssistance",
                    Text.of("为提供救助帮扶所必需", "needed to give assistance"),
                    Forms.yesNo(),
                    Builder::forAssistance,
                    DataTransfer::forAssistance)
            .optional(
                    "onCommonPlatform",
                    Text.of("通过统一的信息共享平台", "on the common platform"),
                    Forms.yesNo(),
                    Builder::onCommonPlatform,
                    DataTransfer::onCommonPlatform)
            .done();

    /**
     * Returns: recipient.
     *
     * @return the value, unknown if left out (接收方)
     */
    Optional<Recipient> recipient();

    /**
     * Returns: needed to give assistance.
     *
     * @return the value, unknown if left out (为提供救助帮扶所必需)
     */
    Optional<Boolean> forAssistance();

    /**
     * Returns: on the common platform.
     *
     * @return the value, unknown if left out (通过统一的信息共享平台)
     */
    Optional<Boolean> onCommonPlatform();

    /** Builds these facts. */
    final class Builder extends ImmutableDataTransfer.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
