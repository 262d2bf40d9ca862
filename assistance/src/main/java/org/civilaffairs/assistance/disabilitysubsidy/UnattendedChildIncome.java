package org.civilaffairs.assistance.disabilitysubsidy;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What an unattended child draws already (事实无人抚养儿童已获得的救助), a month. */
@Value.Immutable
@CivilStyle
public interface UnattendedChildIncome {

    /** Reads and writes what is drawn. */
    Form<UnattendedChildIncome> FORM = ObjectForm.of(
                    "UnattendedChildIncome",
                    Text.of("事实无人抚养儿童已获得的救助", "what an unattended child draws"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "subsidyStandard",
                    Text.of("事实无人抚养儿童基本生活补贴标准", "standard of the unattended children's subsidy"),
                    Forms.yuan(),
                    Builder::subsidyStandard,
                    UnattendedChildIncome::subsidyStandard)
            .optional(
                    "subsistence",
                    Text.of("已获得的最低生活保障金", "subsistence allowance drawn"),
                    Forms.yuan(),
                    Builder::subsistence,
                    UnattendedChildIncome::subsistence)
            .optional(
                    "extremeDifficulty",
                    Text.of("已获得的特困人员救助供养金", "support in extreme difficulty drawn"),
                    Forms.yuan(),
                    Builder::extremeDifficulty,
                    UnattendedChildIncome::extremeDifficulty)
            .optional(
                    "livingSubsidy",
                    Text.of("已获得的困难残疾人生活补贴", "living subsidy for disabled persons drawn"),
                    Forms.yuan(),
                    Builder::livingSubsidy,
                    UnattendedChildIncome::livingSubsidy)
            .done();

    /**
     * Returns the local standard of the unattended children's subsidy.
     *
     * @return the amount in yuan a month, if known
     */
    Optional<Yuan> subsidyStandard();

    /**
     * Returns the child's share of the subsistence allowance.
     *
     * @return the amount in yuan a month, if known; 0.00 if there is none
     */
    Optional<Yuan> subsistence();

    /**
     * Returns what the child gets as a person in extreme difficulty.
     *
     * @return the amount in yuan a month, if known; 0.00 if there is none
     */
    Optional<Yuan> extremeDifficulty();

    /**
     * Returns the living subsidy for disabled persons; the nursing subsidy is not deducted and not asked.
     *
     * @return the amount in yuan a month, if known; 0.00 if there is none
     */
    Optional<Yuan> livingSubsidy();

    /** Builds what is drawn. */
    final class Builder extends ImmutableUnattendedChildIncome.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
