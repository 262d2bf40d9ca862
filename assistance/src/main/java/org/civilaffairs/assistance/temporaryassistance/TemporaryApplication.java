package org.civilaffairs.assistance.temporaryassistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An application for temporary assistance (临时救助申请), by a family or by a person alone. */
@Value.Immutable
@CivilStyle
public interface TemporaryApplication {

    /** Reads and writes applications. */
    Form<TemporaryApplication> FORM = ObjectForm.of(
                    "TemporaryApplication",
                    Text.of("临时救助申请", "application for temporary assistance"),
                    Builder::new,
                    Builder::build)
            .including(Household.FORM, Builder::household, TemporaryApplication::household)
            .required(
                    "kind",
                    Text.of("类型", "type"),
                    Forms.choice(TemporaryKind.class, TemporaryKind::title),
                    Builder::kind,
                    TemporaryApplication::kind)
            .optional(
                    "cause",
                    Text.of("急难事由", "cause of the emergency"),
                    Forms.choice(HardshipCause.class, HardshipCause::title),
                    Builder::cause,
                    TemporaryApplication::cause)
            .optional(
                    "basicLifeInDifficulty",
                    Text.of("基本生活暂时出现严重困难", "basic life is for a time in serious difficulty"),
                    Forms.yesNo(),
                    Builder::basicLifeInDifficulty,
                    TemporaryApplication::basicLifeInDifficulty)
            .optional(
                    "neededAtOnce",
                    Text.of("需要立即采取救助措施", "help is needed at once"),
                    Forms.yesNo(),
                    Builder::neededAtOnce,
                    TemporaryApplication::neededAtOnce)
            .optional(
                    "expenditureBeyondCapacity",
                    Text.of("生活必需支出突然增加超出家庭承受能力", "necessary expenditure rose suddenly beyond capacity"),
                    Forms.yesNo(),
                    Builder::expenditureBeyondCapacity,
                    TemporaryApplication::expenditureBeyondCapacity)
            .optional(
                    "inExtremeDifficulty",
                    Text.of("纳入特困人员救助供养范围", "supported as in extreme difficulty"),
                    Forms.yesNo(),
                    Builder::inExtremeDifficulty,
                    TemporaryApplication::inExtremeDifficulty)
            .optional(
                    "recognisedAsMargin",
                    Text.of("已被认定为最低生活保障边缘家庭", "recognised as a margin household"),
                    Forms.yesNo(),
                    Builder::recognisedAsMargin,
                    TemporaryApplication::recognisedAsMargin)
            .optional(
                    "propertyWithinLimit",
                    Text.of(
                            "主管机关认定：财产符合临时救助规定",
                            "finding of the authority: property is within the limit of temporary assistance"),
                    Forms.yesNo(),
                    Builder::propertyWithinLimit,
                    TemporaryApplication::propertyWithinLimit)
            .optional(
                    "listedLocally",
                    Text.of(
                            "属于当地政府规定的其他遭遇特殊困难的家庭或者个人",
                            "of another class in special hardship that the local government has set"),
                    Forms.yesNo(),
                    Builder::listedLocally,
                    TemporaryApplication::listedLocally)
            .optional(
                    "withoutFamilySupport",
                    Text.of("个人申请：暂时无法得到家庭支持", "a person alone, for a time without the support of the family"),
                    Forms.yesNo(),
                    Builder::withoutFamilySupport,
                    TemporaryApplication::withoutFamilySupport)
            .optional(
                    "otherAssistanceNotEnough",
                    Text.of("不属于其他社会救助范围，或者救助后基本生活仍然困难", "other assistance does not cover it or is not enough"),
                    Forms.yesNo(),
                    Builder::otherAssistanceNotEnough,
                    TemporaryApplication::otherAssistanceNotEnough)
            .optional(
                    "speciallyDifficult",
                    Text.of("特别困难", "in special difficulty"),
                    Forms.yesNo(),
                    Builder::speciallyDifficult,
                    TemporaryApplication::speciallyDifficult)
            .done();

    /**
     * Returns the people, their incomes and their property.
     *
     * @return the household
     */
    @NotNull
    @Valid
    Household household();

    /**
     * Returns which of the two types is applied for.
     *
     * @return the type
     */
    @NotNull
    TemporaryKind kind();

    /**
     * Returns what brought the emergency about; only asked of the emergency type.
     *
     * @return the cause, if known
     */
    Optional<HardshipCause> cause();

    /**
     * Returns whether basic life is for a time in serious difficulty, as the authority finds.
     *
     * @return whether so, if known
     */
    Optional<Boolean> basicLifeInDifficulty();

    /**
     * Returns whether help is needed at once; only asked of the emergency type.
     *
     * @return whether so, if known
     */
    Optional<Boolean> neededAtOnce();

    /**
     * Returns whether necessary expenditure rose suddenly beyond what the family can bear; only asked of the expenditure type.
     *
     * @return whether so, if known
     */
    Optional<Boolean> expenditureBeyondCapacity();

    /**
     * Returns whether the people are supported as in extreme difficulty (特困人员).
     *
     * @return whether so, if known
     */
    Optional<Boolean> inExtremeDifficulty();

    /**
     * Returns whether the household is recognised as a margin household.
     *
     * @return whether so, if known
     */
    Optional<Boolean> recognisedAsMargin();

    /**
     * Returns whether the authority found the property within the limits of temporary assistance.
     *
     * @return whether so, if known
     */
    Optional<Boolean> propertyWithinLimit();

    /**
     * Returns whether the local government has set the class as one in special hardship (县级以上、区人民政府规定).
     *
     * @return whether so, if known
     */
    Optional<Boolean> listedLocally();

    /**
     * Returns whether the applicant is a person who for a time cannot get the support of the family; asked in Shanghai.
     *
     * @return whether so, if known
     */
    Optional<Boolean> withoutFamilySupport();

    /**
     * Returns whether other assistance does not cover the case or is not enough; asked in Zhejiang.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherAssistanceNotEnough();

    /**
     * Returns whether the difficulty is special (特别困难), so that more may be given; asked in Zhejiang.
     *
     * @return whether so, if known
     */
    Optional<Boolean> speciallyDifficult();

    /** Builds applications. */
    final class Builder extends ImmutableTemporaryApplication.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
