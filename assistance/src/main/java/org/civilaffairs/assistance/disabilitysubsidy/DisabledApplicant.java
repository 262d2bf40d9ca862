package org.civilaffairs.assistance.disabilitysubsidy;

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

/** A disabled person who applies for one of the two subsidies (申请补贴的残疾人), with what else is drawn. */
@Value.Immutable
@CivilStyle
public interface DisabledApplicant {

    /** Reads and writes applicants. */
    Form<DisabledApplicant> FORM = ObjectForm.of(
                    "DisabledApplicant", Text.of("申请补贴的残疾人", "disabled applicant"), Builder::new, Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, DisabledApplicant::person)
            .optional(
                    "severelyDisabledWithoutWork",
                    Text.of("属于重残无业人员", "of the severely disabled without work"),
                    Forms.yesNo(),
                    Builder::severelyDisabledWithoutWork,
                    DisabledApplicant::severelyDisabledWithoutWork)
            .optional(
                    "otherHardship",
                    Text.of("属于当地规定的其他困难残疾人", "of another group in hardship that the locality includes"),
                    Forms.yesNo(),
                    Builder::otherHardship,
                    DisabledApplicant::otherHardship)
            .optional(
                    "careMonths",
                    Text.of("需要特殊护理持续的月数", "months that special care lasts"),
                    Forms.wholeNumber(0, 1200),
                    Builder::careMonths,
                    DisabledApplicant::careMonths)
            .optional(
                    "careClass",
                    Text.of("生活自理能力类别（按类发放的地方）", "class of self-care, where the subsidy is paid by classes"),
                    Forms.text(),
                    Builder::careClass,
                    DisabledApplicant::careClass)
            .optional(
                    "workInjuryNursingFee",
                    Text.of("领取工伤保险生活护理费", "draws the nursing fee of work injury insurance"),
                    Forms.yesNo(),
                    Builder::workInjuryNursingFee,
                    DisabledApplicant::workInjuryNursingFee)
            .optional(
                    "unattendedSubsidyInFull",
                    Text.of("全额领取事实无人抚养儿童基本生活补贴", "draws the unattended children's subsidy in full"),
                    Forms.yesNo(),
                    Builder::unattendedSubsidyInFull,
                    DisabledApplicant::unattendedSubsidyInFull)
            .optional(
                    "welfareLivingAllowance",
                    Text.of(
                            "每月老年、因公致残、离休等福利性生活补贴（元）",
                            "welfare living allowance for age, work disability or retired cadres (yuan a month)"),
                    Forms.yuan(),
                    Builder::welfareLivingAllowance,
                    DisabledApplicant::welfareLivingAllowance)
            .optional(
                    "welfareNursingAllowance",
                    Text.of(
                            "每月老年、因公致残、离休等福利性护理补贴（元）",
                            "welfare nursing allowance for age, work disability or retired cadres (yuan a month)"),
                    Forms.yuan(),
                    Builder::welfareNursingAllowance,
                    DisabledApplicant::welfareNursingAllowance)
            .optional(
                    "otherCareScheme",
                    Text.of("享受长期护理保险待遇或入住养护机构", "draws long-term care insurance or lives in a care institution"),
                    Forms.yesNo(),
                    Builder::otherCareScheme,
                    DisabledApplicant::otherCareScheme)
            .done();

    /**
     * Returns the person, with certificate and statuses.
     *
     * @return the applicant
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the person is recognised as severely disabled without work (重残无业人员); only asked in Shanghai.
     *
     * @return whether so, if known
     */
    Optional<Boolean> severelyDisabledWithoutWork();

    /**
     * Returns whether the locality has included the person beyond subsistence and margin households (其他困难残疾人).
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherHardship();

    /**
     * Returns for how many months the disability causes special care (长期照护).
     *
     * @return the full months, past and expected together, if known; 0 if no such care is needed
     */
    Optional<Integer> careMonths();

    /**
     * Returns the class of self-care, where the locality pays by classes.
     *
     * @return the name of the class in the local table, if known
     */
    Optional<String> careClass();

    /**
     * Returns whether the person draws the nursing fee of work injury insurance (工伤保险生活护理费).
     *
     * @return whether so, if known
     */
    Optional<Boolean> workInjuryNursingFee();

    /**
     * Returns whether the subsidy of unattended children is paid in full; only asked of children who draw it.
     *
     * @return whether so, if known; no where only a difference is paid
     */
    Optional<Boolean> unattendedSubsidyInFull();

    /**
     * Returns the welfare living allowance to which the person is entitled for age, disability at work or as a retired cadre.
     *
     * @return the amount in yuan a month, if known; 0.00 if there is none
     */
    Optional<Yuan> welfareLivingAllowance();

    /**
     * Returns the welfare nursing allowance to which the person is entitled for age, disability at work or as a retired cadre.
     *
     * @return the amount in yuan a month, if known; 0.00 if there is none
     */
    Optional<Yuan> welfareNursingAllowance();

    /**
     * Returns whether the person draws long-term care insurance or lives in a care institution.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherCareScheme();

    /** Builds applicants. */
    final class Builder extends ImmutableDisabledApplicant.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
