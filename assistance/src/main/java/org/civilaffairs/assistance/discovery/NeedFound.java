package org.civilaffairs.assistance.discovery;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Someone found who may need assistance (发现的困难情况). */
@Value.Immutable
@CivilStyle
public interface NeedFound {

    /** Reads and writes these facts. */
    Form<NeedFound> FORM = ObjectForm.of(
                    "NeedFound", Text.of("发现的困难情况", "need that was found"), Builder::new, Builder::build)
            .required(
                    "finder",
                    Text.of("发现主体", "who found it"),
                    Forms.choice(Finder.class, Finder::title),
                    Builder::finder,
                    NeedFound::finder)
            .optional(
                    "inNeed",
                    Text.of("家庭或者人员可能符合救助条件", "the family or person may need assistance"),
                    Forms.yesNo(),
                    Builder::inNeed,
                    NeedFound::inNeed)
            .optional(
                    "unableToApply",
                    Text.of("因无民事行为能力等原因无法提出申请", "unable to apply, such as for lack of civil capacity"),
                    Forms.yesNo(),
                    Builder::unableToApply,
                    NeedFound::unableToApply)
            .done();

    /**
     * Returns: who found it.
     *
     * @return the value (发现主体)
     */
    @NotNull
    Finder finder();

    /**
     * Returns: the family or person may need assistance.
     *
     * @return the value, unknown if left out (家庭或者人员可能符合救助条件)
     */
    Optional<Boolean> inNeed();

    /**
     * Returns: unable to apply, such as for lack of civil capacity.
     *
     * @return the value, unknown if left out (因无民事行为能力等原因无法提出申请)
     */
    Optional<Boolean> unableToApply();

    /** Builds these facts. */
    final class Builder extends ImmutableNeedFound.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
