package org.civilaffairs.assistance.subsistence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person who applies apart from the family (单独提出申请的人员), with the own income and property. */
@Value.Immutable
@CivilStyle
public interface SingleApplicant {

    /** Reads and writes single applicants. */
    Form<SingleApplicant> FORM = ObjectForm.of(
                    "SingleApplicant", Text.of("单独申请人", "single applicant"), Builder::new, Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, SingleApplicant::person)
            .optional(
                    "familyClass",
                    Text.of("所在家庭的类型", "class of the family"),
                    Forms.choice(FamilyClass.class, FamilyClass::title),
                    Builder::familyClass,
                    SingleApplicant::familyClass)
            .optional(
                    "listedHardship",
                    Text.of("属于主管机关列明的确有特殊困难人员", "of a class listed as in real special hardship"),
                    Forms.yesNo(),
                    Builder::listedHardship,
                    SingleApplicant::listedHardship)
            .optional(
                    "listedLocally",
                    Text.of("属于县级以上民政部门规定的其他特殊困难人员", "of another class that county civil affairs or above has set"),
                    Forms.yesNo(),
                    Builder::listedLocally,
                    SingleApplicant::listedLocally)
            .optional(
                    "lostLabourCapacity",
                    Text.of("丧失劳动能力", "has lost the capacity to work"),
                    Forms.yesNo(),
                    Builder::lostLabourCapacity,
                    SingleApplicant::lostLabourCapacity)
            .optional(
                    "registeredSeparately",
                    Text.of("单独立户", "is registered as a household of its own"),
                    Forms.yesNo(),
                    Builder::registeredSeparately,
                    SingleApplicant::registeredSeparately)
            .optional(
                    "propertyWithinSubsistenceLimit",
                    Text.of("主管机关认定：本人财产符合低保规定", "finding of the authority: own property is within the limit"),
                    Forms.yesNo(),
                    Builder::propertyWithinSubsistenceLimit,
                    SingleApplicant::propertyWithinSubsistenceLimit)
            .optional(
                    "receivesSubsistence",
                    Text.of("已纳入最低生活保障", "receives the subsistence allowance"),
                    Forms.yesNo(),
                    Builder::receivesSubsistence,
                    SingleApplicant::receivesSubsistence)
            .optional(
                    "urban",
                    Text.of("居住城镇（农村为 false）", "lives in a town (false: in a village)"),
                    Forms.yesNo(),
                    Builder::urban,
                    SingleApplicant::urban)
            .optional(
                    "hardshipGrade",
                    Text.of("分档发放的档次", "grade, where the allowance is paid by grades"),
                    Forms.text(),
                    Builder::hardshipGrade,
                    SingleApplicant::hardshipGrade)
            .done();

    /**
     * Returns the person.
     *
     * @return the applicant
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns what the family is recognised as.
     *
     * @return the class, if known
     */
    Optional<FamilyClass> familyClass();

    /**
     * Returns whether the person belongs to a class that the competent authority lists as in real special hardship
     * (确有特殊困难人员).
     *
     * @return whether so, if known
     */
    Optional<Boolean> listedHardship();

    /**
     * Returns whether the person belongs to another class of special hardship that a civil affairs department of county
     * level or above has set.
     *
     * @return whether so, if known
     */
    Optional<Boolean> listedLocally();

    /**
     * Returns whether the person has lost the capacity to work (丧失劳动能力); asked before 2021-07-01 only.
     *
     * @return whether so, if known
     */
    Optional<Boolean> lostLabourCapacity();

    /**
     * Returns whether the person is registered as a household of its own (单独立户); asked before 2021-07-01 only.
     *
     * @return whether so, if known
     */
    Optional<Boolean> registeredSeparately();

    /**
     * Returns whether the authority found the person's own property within the limits.
     *
     * @return the finding, if known
     */
    Optional<Boolean> propertyWithinSubsistenceLimit();

    /**
     * Returns whether the person receives the allowance already.
     *
     * @return whether so, if known
     */
    Optional<Boolean> receivesSubsistence();

    /**
     * Returns whether the person lives in a town.
     *
     * @return whether so, if known
     */
    Optional<Boolean> urban();

    /**
     * Returns the grade of hardship, where the locality pays by grades.
     *
     * @return the name of the grade, if known
     */
    Optional<String> hardshipGrade();

    /** Builds single applicants. */
    final class Builder extends ImmutableSingleApplicant.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
