package org.civilaffairs.assistance.standards;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A proposed standard that is held against what a plan promises (拟定标准与规划目标); amounts for each person a month, in yuan. */
@Value.Immutable
@CivilStyle
public interface PlannedStandard extends Consistent {

    /** Reads and writes these facts. */
    Form<PlannedStandard> FORM = ObjectForm.of(
                    "PlannedStandard",
                    Text.of("拟定标准与规划目标", "proposed standard and a plan"),
                    Builder::new,
                    Builder::build)
            .required(
                    "promise",
                    Text.of("所问规划目标", "which promise of the plan"),
                    Forms.choice(PlanCondition.class, PlanCondition::title),
                    Builder::promise,
                    PlannedStandard::promise)
            .optional(
                    "present",
                    Text.of("现行标准（元/月）", "present standard, in yuan a month"),
                    Forms.yuan(),
                    Builder::present,
                    PlannedStandard::present)
            .optional(
                    "proposed",
                    Text.of("拟定标准（元/月）", "proposed standard, in yuan a month"),
                    Forms.yuan(),
                    Builder::proposed,
                    PlannedStandard::proposed)
            .optional(
                    "growthFloor",
                    Text.of("收入（消费）增幅（%），下降为负", "growth of income or consumption, in percent, below zero for a fall"),
                    Forms.rate(),
                    Builder::growthFloor,
                    PlannedStandard::growthFloor)
            .optional(
                    "ruralTopUp",
                    Text.of("农村最低月人均补差（元）", "lowest rural top-up for each person a month, in yuan"),
                    Forms.yuan(),
                    Builder::ruralTopUp,
                    PlannedStandard::ruralTopUp)
            .optional(
                    "urbanTopUp",
                    Text.of("城镇最低月人均补差（元）", "lowest urban top-up for each person a month, in yuan"),
                    Forms.yuan(),
                    Builder::urbanTopUp,
                    PlannedStandard::urbanTopUp)
            .optional(
                    "yearly",
                    Text.of("拟定标准（元/年）", "proposed standard, in yuan a year"),
                    Forms.yuan(),
                    Builder::yearly,
                    PlannedStandard::yearly)
            .done();

    /**
     * Returns which promise of the plan is asked about (所问规划目标); only what it depends on is needed.
     *
     * @return the promise
     */
    @NotNull
    PlanCondition promise();

    /**
     * Returns the present standard a month (现行标准).
     *
     * @return the value, unknown if left out
     */
    Optional<Yuan> present();

    /**
     * Returns the proposed standard a month (拟定标准).
     *
     * @return the value, unknown if left out
     */
    Optional<Yuan> proposed();

    /**
     * Returns the growth in percent of what the plan names: income or consumption (收入、消费增幅).
     *
     * @return the value, unknown if left out
     */
    Optional<BigDecimal> growthFloor();

    /**
     * Returns the lowest rural top-up for each person a month (农村最低人均补差).
     *
     * @return the value, unknown if left out
     */
    Optional<Yuan> ruralTopUp();

    /**
     * Returns the lowest urban top-up for each person a month (城镇最低人均补差).
     *
     * @return the value, unknown if left out
     */
    Optional<Yuan> urbanTopUp();

    /**
     * Returns the proposed standard a year, which twelve monthly amounts need not make exactly (年标准).
     *
     * @return the value, unknown if left out
     */
    Optional<Yuan> yearly();

    /**
     * Tells a present standard or urban top-up of nothing, of which there is no growth or share.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        present().isEmpty() || present().get().isMoreThan(Yuan.ZERO),
                        "/present",
                        "现行标准应大于零，否则没有增幅",
                        "the present standard is above zero; of nothing there is no growth")
                .unless(
                        urbanTopUp().isEmpty() || urbanTopUp().get().isMoreThan(Yuan.ZERO),
                        "/urbanTopUp",
                        "城镇补差应大于零，否则没有比例",
                        "the urban top-up is above zero; of nothing there is no share")
                .list();
    }

    /** Builds these facts. */
    final class Builder extends ImmutablePlannedStandard.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
