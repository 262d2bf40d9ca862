package org.civilaffairs.assistance.extremedifficulty;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The six indicators of self-care, each unaided (生活自理能力指标). */
@Value.Immutable
@CivilStyle
public interface SelfCare {

    /** Reads and writes indicators. */
    Form<SelfCare> FORM = ObjectForm.of(
                    "SelfCare", Text.of("生活自理能力指标", "indicators of self-care"), Builder::new, Builder::build)
            .optional("eats", Text.of("自主吃饭", "eats unaided"), Forms.yesNo(), Builder::eats, SelfCare::eats)
            .optional("dresses", Text.of("自主穿衣", "dresses unaided"), Forms.yesNo(), Builder::dresses, SelfCare::dresses)
            .optional(
                    "leavesBed",
                    Text.of("自主上下床", "gets in and out of bed unaided"),
                    Forms.yesNo(),
                    Builder::leavesBed,
                    SelfCare::leavesBed)
            .optional(
                    "usesToilet",
                    Text.of("自主如厕", "uses the toilet unaided"),
                    Forms.yesNo(),
                    Builder::usesToilet,
                    SelfCare::usesToilet)
            .optional(
                    "walksIndoors",
                    Text.of("室内自主行走", "walks indoors unaided"),
                    Forms.yesNo(),
                    Builder::walksIndoors,
                    SelfCare::walksIndoors)
            .optional("bathes", Text.of("自主洗澡", "bathes unaided"), Forms.yesNo(), Builder::bathes, SelfCare::bathes)
            .done();

    /**
     * Returns whether the person eats unaided (自主吃饭).
     *
     * @return whether so, if known
     */
    Optional<Boolean> eats();

    /**
     * Returns whether the person dresses unaided (自主穿衣).
     *
     * @return whether so, if known
     */
    Optional<Boolean> dresses();

    /**
     * Returns whether the person gets in and out of bed unaided (自主上下床).
     *
     * @return whether so, if known
     */
    Optional<Boolean> leavesBed();

    /**
     * Returns whether the person uses the toilet unaided (自主如厕).
     *
     * @return whether so, if known
     */
    Optional<Boolean> usesToilet();

    /**
     * Returns whether the person walks indoors unaided (室内自主行走).
     *
     * @return whether so, if known
     */
    Optional<Boolean> walksIndoors();

    /**
     * Returns whether the person bathes unaided (自主洗澡).
     *
     * @return whether so, if known
     */
    Optional<Boolean> bathes();

    /** Builds indicators. */
    final class Builder extends ImmutableSelfCare.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
