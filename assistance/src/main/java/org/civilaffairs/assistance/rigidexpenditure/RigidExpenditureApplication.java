package org.civilaffairs.assistance.rigidexpenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/**
 * A household whose expenditure is hard to bear (支出型困难申请), as of the day of the application. The incomes of its
 * people are those of the twelve months before.
 */
@Value.Immutable
@CivilStyle
public interface RigidExpenditureApplication {

    /** Reads and writes applications. */
    Form<RigidExpenditureApplication> FORM = ObjectForm.of(
                    "RigidExpenditureApplication",
                    Text.of("支出型困难申请", "application for rigid expenditure"),
                    Builder::new,
                    Builder::build)
            .including(Household.FORM, Builder::household, RigidExpenditureApplication::household)
            .optional(
                    "inExtremeDifficulty",
                    Text.of("纳入特困人员救助供养范围", "supported as in extreme difficulty"),
                    Forms.yesNo(),
                    Builder::inExtremeDifficulty,
                    RigidExpenditureApplication::inExtremeDifficulty)
            .optional(
                    "recognisedAsMargin",
                    Text.of("已被认定为最低生活保障边缘家庭", "recognised as a margin household"),
                    Forms.yesNo(),
                    Builder::recognisedAsMargin,
                    RigidExpenditureApplication::recognisedAsMargin)
            .optional(
                    "propertyWithinLimit",
                    Text.of(
                            "主管机关认定：财产符合刚性支出困难家庭规定",
                            "finding of the authority: property is within the limit of rigid-expenditure households"),
                    Forms.yesNo(),
                    Builder::propertyWithinLimit,
                    RigidExpenditureApplication::propertyWithinLimit)
            .optional(
                    "otherConditionsMet",
                    Text.of("符合当地规定的其他条件", "meets the other conditions of the locality"),
                    Forms.yesNo(),
                    Builder::otherConditionsMet,
                    RigidExpenditureApplication::otherConditionsMet)
            .optional(
                    "deliberation",
                    Text.of(
                            "总收入为零时，县级协调机制集体研究决定认定",
                            "where there was no income: the county's collective deliberation recognises it"),
                    Forms.yesNo(),
                    Builder::deliberation,
                    RigidExpenditureApplication::deliberation)
            .optional(
                    "incomeOfWindow",
                    Text.of(
                            "上海：申请月前核算期内家庭可支配收入合计（元）",
                            "Shanghai: disposable income of the family in the months before the application, in yuan"),
                    Forms.yuan(),
                    Builder::incomeOfWindow,
                    RigidExpenditureApplication::incomeOfWindow)
            .optional(
                    "expenditureBeyondCapacity",
                    Text.of(
                            "浙江：因患大病等特殊原因，必需支出超出家庭承受能力",
                            "Zhejiang: necessary expenditure for serious illness or the like is beyond the family's capacity"),
                    Forms.yesNo(),
                    Builder::expenditureBeyondCapacity,
                    RigidExpenditureApplication::expenditureBeyondCapacity)
            .optional(
                    "livesBelowStandard",
                    Text.of(
                            "浙江：家庭实际生活水平低于最低生活保障标准",
                            "Zhejiang: the family's actual level of living is below the subsistence standard"),
                    Forms.yesNo(),
                    Builder::livesBelowStandard,
                    RigidExpenditureApplication::livesBelowStandard)
            .done();

    /**
     * Returns the people, their incomes and their expenses.
     *
     * @return the household
     */
    @NotNull
    @Valid
    Household household();

    /**
     * Returns whether the people are supported as in extreme difficulty (特困人员救助供养).
     *
     * @return whether so, if known
     */
    Optional<Boolean> inExtremeDifficulty();

    /**
     * Returns whether the household is recognised as a margin household (最低生活保障边缘家庭).
     *
     * @return whether so, if known
     */
    Optional<Boolean> recognisedAsMargin();

    /**
     * Returns whether the authority found the property within the limits of rigid-expenditure households; in Shanghai those of
     * margin households hold instead: {@link Household#propertyWithinMarginLimit()}.
     *
     * @return the finding, if known
     */
    Optional<Boolean> propertyWithinLimit();

    /**
     * Returns whether the other conditions are met that the locality has set; asked where it has set any.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherConditionsMet();

    /**
     * Returns what the county decided by collective deliberation (一事一议) where expenditure stands against no income at
     * all, of which no share can be told.
     *
     * @return the decision, if known
     */
    Optional<Boolean> deliberation();

    /**
     * Returns the disposable income of the family (可支配收入) in the months before the month of application over which
     * Shanghai works out living assistance, all together.
     *
     * @return the amount in yuan, if known
     */
    Optional<Yuan> incomeOfWindow();

    /**
     * Returns whether necessary expenditure, for serious illness or another special reason, is beyond what the family can
     * bear; asked in Zhejiang.
     *
     * @return whether so, if known
     */
    Optional<Boolean> expenditureBeyondCapacity();

    /**
     * Returns whether the family's actual level of living (实际生活水平) is below the subsistence standard, as the county finds
     * it; asked in Zhejiang.
     *
     * @return whether so, if known
     */
    Optional<Boolean> livesBelowStandard();

    /** Refuses a negative income. */
    @Value.Check
    default void check() {
        ContradictionException.unless(
                incomeOfWindow().stream().noneMatch(Yuan::isNegative), "金额不能为负", "an amount is never negative");
    }

    /** Builds applications. */
    final class Builder extends ImmutableRigidExpenditureApplication.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
