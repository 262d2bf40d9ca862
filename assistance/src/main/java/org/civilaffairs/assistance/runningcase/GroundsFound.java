package org.civilaffairs.assistance.runningcase;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What was found of a family on the allowance (对低保家庭查明的情况); each fact is a finding of the authority. */
@Value.Immutable
@CivilStyle
public interface GroundsFound {

    /** Reads and writes these facts. */
    Form<GroundsFound> FORM = ObjectForm.of(
                    "GroundsFound",
                    Text.of("低保对象被查明的情况", "what was found of a family on the allowance"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "stillEligible",
                    Text.of("仍符合条件", "still meets the conditions"),
                    Forms.yesNo(),
                    Builder::stillEligible,
                    GroundsFound::stillEligible)
            .optional(
                    "deceived",
                    Text.of("采取虚报、隐瞒、伪造等手段骗取", "obtained by deception"),
                    Forms.yesNo(),
                    Builder::deceived,
                    GroundsFound::deceived)
            .optional(
                    "refusesConfirmation",
                    Text.of("无正当理由拒不配合审核确认工作", "does not cooperate in the confirmation, without good reason"),
                    Forms.yesNo(),
                    Builder::refusesConfirmation,
                    GroundsFound::refusesConfirmation)
            .optional(
                    "refusedWork",
                    Text.of("连续拒绝介绍的合适工作", "suitable work refused in a row"),
                    Forms.yesNo(),
                    Builder::refusedWork,
                    GroundsFound::refusedWork)
            .optional(
                    "declaredTruthfully",
                    Text.of("按照规定如实申报", "declared truthfully as prescribed"),
                    Forms.yesNo(),
                    Builder::declaredTruthfully,
                    GroundsFound::declaredTruthfully)
            .optional(
                    "refusesCheck",
                    Text.of("拒绝接受、配合核查", "refuses a check"),
                    Forms.yesNo(),
                    Builder::refusesCheck,
                    GroundsFound::refusesCheck)
            .optional(
                    "unexplainedConsumption",
                    Text.of("与收入不相符的高消费且无法说明正当理由", "high consumption beyond the income, not explained"),
                    Forms.yesNo(),
                    Builder::unexplainedConsumption,
                    GroundsFound::unexplainedConsumption)
            .optional(
                    "unlawfulActivity",
                    Text.of("救助期间参与赌博、吸毒等违法活动", "gambling, drugs and the like during the assistance"),
                    Forms.yesNo(),
                    Builder::unlawfulActivity,
                    GroundsFound::unlawfulActivity)
            .optional(
                    "otherStatutoryCase",
                    Text.of("法律、法规规定的其他停止情形", "another case named by a law or regulation"),
                    Forms.yesNo(),
                    Builder::otherStatutoryCase,
                    GroundsFound::otherStatutoryCase)
            .done();

    /**
     * Returns whether the family still meets the conditions (仍符合条件), as {@code assistance.subsistence-review} tells.
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> stillEligible();

    /**
     * Returns whether the assistance was obtained by deception (骗取).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> deceived();

    /**
     * Returns whether a member without good reason does not cooperate in the confirmation (拒不配合审核确认).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> refusesConfirmation();

    /**
     * Returns whether suitable work was refused in a row (连续拒绝介绍的工作), as {@code assistance.work-refusals} tells.
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> refusedWork();

    /**
     * Returns whether income and property were declared truthfully (如实申报).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> declaredTruthfully();

    /**
     * Returns whether a check of the circumstances is refused (拒绝核查).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> refusesCheck();

    /**
     * Returns whether there is high consumption that does not fit the income and is not explained (高消费).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> unexplainedConsumption();

    /**
     * Returns whether somebody gambled, took drugs or the like during the assistance (赌博、吸毒等违法活动).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> unlawfulActivity();

    /**
     * Returns whether there is another case of which a law or regulation says that assistance stops (其他情形).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> otherStatutoryCase();

    /** Builds these facts. */
    final class Builder extends ImmutableGroundsFound.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
