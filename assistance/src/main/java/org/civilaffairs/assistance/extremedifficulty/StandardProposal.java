package org.civilaffairs.assistance.extremedifficulty;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A proposed basic living standard (拟定的特困人员基本生活标准). */
@Value.Immutable
@CivilStyle
public interface StandardProposal {

    /** Reads and writes proposals. */
    Form<StandardProposal> FORM = ObjectForm.of(
                    "StandardProposal",
                    Text.of("拟定的特困人员基本生活标准", "proposed living standard"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "proposed",
                    Text.of("拟定标准（元/月）", "proposed yuan a month"),
                    Forms.yuan(),
                    Builder::proposed,
                    StandardProposal::proposed)
            .optional(
                    "consumption",
                    Text.of("上年度当地城镇居民人均消费支出（元/年）", "consumption of an urban resident last year (yuan a year)"),
                    Forms.yuan(),
                    Builder::consumption,
                    StandardProposal::consumption)
            .done();

    /**
     * Returns the standard that is proposed, in yuan a month.
     *
     * @return the amount, if known
     */
    Optional<Yuan> proposed();

    /**
     * Returns what an urban resident of the place spent last year, in yuan a year.
     *
     * @return the amount, if known
     */
    Optional<Yuan> consumption();

    /** Builds proposals. */
    final class Builder extends ImmutableStandardProposal.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
