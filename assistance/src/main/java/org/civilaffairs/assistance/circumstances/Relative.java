package org.civilaffairs.assistance.circumstances;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A relative of a person who may owe maintenance (可能的法定义务人), and what tells whether he or she can. */
@Value.Immutable
@CivilStyle
public interface Relative {

    /** Reads and writes relatives. */
    Form<Relative> FORM = ObjectForm.of("Relative", Text.of("亲属", "relative"), Builder::new, Builder::build)
            .required(
                    "tie",
                    Text.of("亲属关系", "tie"),
                    Forms.choice(FamilyTie.class, FamilyTie::title),
                    Builder::tie,
                    Relative::tie)
            .required("person", Text.of("本人情况", "the relative"), Person.FORM, Builder::person, Relative::person)
            .optional(
                    "alive",
                    Text.of("在世（未死亡、未被宣告死亡）", "alive and not declared dead"),
                    Forms.yesNo(),
                    Builder::alive,
                    Relative::alive)
            .optional(
                    "broughtUp",
                    Text.of("有抚养教育（扶养长大）事实", "one brought the other up"),
                    Forms.yesNo(),
                    Builder::broughtUp,
                    Relative::broughtUp)
            .optional(
                    "hasMeans", Text.of("有负担能力", "has the means"), Forms.yesNo(), Builder::hasMeans, Relative::hasMeans)
            .optional(
                    "unable",
                    Text.of("经认定无履行义务能力", "found unable to maintain"),
                    Forms.yesNo(),
                    Builder::unable,
                    Relative::unable)
            .optional(
                    "inExtremeDifficulty",
                    Text.of("系特困人员", "supported in extreme difficulty"),
                    Forms.yesNo(),
                    Builder::inExtremeDifficulty,
                    Relative::inExtremeDifficulty)
            .optional(
                    "receivesSubsistence",
                    Text.of("系最低生活保障对象", "receives the subsistence allowance"),
                    Forms.yesNo(),
                    Builder::receivesSubsistence,
                    Relative::receivesSubsistence)
            .optional(
                    "withoutCivilCapacity",
                    Text.of("无民事行为能力", "without civil capacity"),
                    Forms.yesNo(),
                    Builder::withoutCivilCapacity,
                    Relative::withoutCivilCapacity)
            .optional(
                    "yearlyIncome",
                    Text.of("本人年收入（元）", "own income a year (yuan)"),
                    Forms.yuan(),
                    Builder::yearlyIncome,
                    Relative::yearlyIncome)
            .optional(
                    "propertyWithinLowIncomeLimit",
                    Text.of("财产符合当地低收入家庭财产状况规定", "property within the limit of low-income families"),
                    Forms.yesNo(),
                    Builder::propertyWithinLowIncomeLimit,
                    Relative::propertyWithinLowIncomeLimit)
            .done();

    /**
     * Returns what the relative is to the person.
     *
     * @return the tie
     */
    @NotNull
    FamilyTie tie();

    /**
     * Returns the relative.
     *
     * @return the relative; birth, disability and absence may be asked
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the relative is alive and not declared dead.
     *
     * @return whether so, if known
     */
    Optional<Boolean> alive();

    /**
     * Returns whether the step-parent brought the stepchild up, or the elder sibling the younger one (抚养教育、扶养长大); only asked of
     * these.
     *
     * @return whether so, if known
     */
    Optional<Boolean> broughtUp();

    /**
     * Returns whether a grandparent, grandchild or sibling has the means (有负担能力); the law gives no number, so it is a finding.
     *
     * @return whether so, if known
     */
    Optional<Boolean> hasMeans();

    /**
     * Returns whether the authority found the relative unable to maintain (无力抚养、赡养), for whatever reason of the law or of the
     * province.
     *
     * @return whether so, if known
     */
    Optional<Boolean> unable();

    /**
     * Returns whether the relative is a person in extreme difficulty (特困人员).
     *
     * @return whether so, if known
     */
    Optional<Boolean> inExtremeDifficulty();

    /**
     * Returns whether the relative receives the subsistence allowance (最低生活保障对象).
     *
     * @return whether so, if known
     */
    Optional<Boolean> receivesSubsistence();

    /**
     * Returns whether the relative has no civil capacity (无民事行为能力).
     *
     * @return whether so, if known
     */
    Optional<Boolean> withoutCivilCapacity();

    /**
     * Returns the own income a year in yuan.
     *
     * @return the income, if known
     */
    Optional<Yuan> yearlyIncome();

    /**
     * Returns whether the property is within the local limit of low-income families (低收入家庭财产状况规定).
     *
     * @return whether so, if known
     */
    Optional<Boolean> propertyWithinLowIncomeLimit();

    /** Builds relatives. */
    final class Builder extends ImmutableRelative.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
