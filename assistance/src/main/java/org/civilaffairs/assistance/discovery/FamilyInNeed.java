package org.civilaffairs.assistance.discovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.assistance.temporaryassistance.HardshipCause;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What is known of a family for the list of benefits (家庭已知情况). */
@Value.Immutable
@CivilStyle
public interface FamilyInNeed {

    /** Reads and writes these facts. */
    Form<FamilyInNeed> FORM = ObjectForm.of(
                    "FamilyInNeed", Text.of("家庭已知情况", "what is known of a family"), Builder::new, Builder::build)
            .including(Household.FORM, Builder::household, FamilyInNeed::household)
            .optional(
                    "emergency",
                    Text.of("急难事由", "cause of an emergency"),
                    Forms.choice(HardshipCause.class, HardshipCause::title),
                    Builder::emergency,
                    FamilyInNeed::emergency)
            .optional(
                    "disaster",
                    Text.of("基本生活受到自然灾害严重影响", "basic life seriously affected by a natural disaster"),
                    Forms.yesNo(),
                    Builder::disaster,
                    FamilyInNeed::disaster)
            .optional(
                    "housingHardship",
                    Text.of("符合当地住房困难标准", "meets the local standard of housing hardship"),
                    Forms.yesNo(),
                    Builder::housingHardship,
                    FamilyInNeed::housingHardship)
            .optional(
                    "ableMemberUnemployed",
                    Text.of("申请人有劳动能力且处于失业状态", "the applicant is able to work and unemployed"),
                    Forms.yesNo(),
                    Builder::ableMemberUnemployed,
                    FamilyInNeed::ableMemberUnemployed)
            .optional(
                    "careNeeded",
                    Text.of("有成员生活不能自理或者需要照护、生活、关爱服务", "a member needs care, household help or company"),
                    Forms.yesNo(),
                    Builder::careNeeded,
                    FamilyInNeed::careNeeded)
            .optional(
                    "displaced",
                    Text.of("离家流散、无处安身", "away from home without a place to stay"),
                    Forms.yesNo(),
                    Builder::displaced,
                    FamilyInNeed::displaced)
            .optional(
                    "victimInHardship",
                    Text.of(
                            "受犯罪侵害或者民事侵权，获得司法救助仍困难",
                            "victim of a crime or wrong, still in hardship after judicial aid"),
                    Forms.yesNo(),
                    Builder::victimInHardship,
                    FamilyInNeed::victimInHardship)
            .optional(
                    "legalMatter",
                    Text.of("有诉讼或者法律事务", "has a lawsuit or legal matter"),
                    Forms.yesNo(),
                    Builder::legalMatter,
                    FamilyInNeed::legalMatter)
            .optional(
                    "deathInFamily",
                    Text.of("家庭成员死亡", "a member has died"),
                    Forms.yesNo(),
                    Builder::deathInFamily,
                    FamilyInNeed::deathInFamily)
            .optional(
                    "childWithoutParents",
                    Text.of("有儿童无父母照料", "a child is without the care of parents"),
                    Forms.yesNo(),
                    Builder::childWithoutParents,
                    FamilyInNeed::childWithoutParents)
            .done();

    /**
     * Returns the household.
     *
     * @return the household
     */
    @NotNull
    @Valid
    Household household();

    /**
     * Returns: cause of an emergency.
     *
     * @return the value, unknown if left out (急难事由)
     */
    Optional<HardshipCause> emergency();

    /**
     * Returns: basic life seriously affected by a natural disaster.
     *
     * @return the value, unknown if left out (基本生活受到自然灾害严重影响)
     */
    Optional<Boolean> disaster();

    /**
     * Returns: meets the local standard of housing hardship.
     *
     * @return the value, unknown if left out (符合当地住房困难标准)
     */
    Optional<Boolean> housingHardship();

    /**
     * Returns: the applicant is able to work and unemployed.
     *
     * @return the value, unknown if left out (申请人有劳动能力且处于失业状态)
     */
    Optional<Boolean> ableMemberUnemployed();

    /**
     * Returns: a member needs care, household help or company.
     *
     * @return the value, unknown if left out (有成员生活不能自理或者需要照护、生活、关爱服务)
     */
    Optional<Boolean> careNeeded();

    /**
     * Returns: away from home without a place to stay.
     *
     * @return the value, unknown if left out (离家流散、无处安身)
     */
    Optional<Boolean> displaced();

    /**
     * Returns: victim of a crime or wrong, still in hardship after judicial aid.
     *
     * @return the value, unknown if left out (受犯罪侵害或者民事侵权，获得司法救助仍困难)
     */
    Optional<Boolean> victimInHardship();

    /**
     * Returns: has a lawsuit or legal matter.
     *
     * @return the value, unknown if left out (有诉讼或者法律事务)
     */
    Optional<Boolean> legalMatter();

    /**
     * Returns: a member has died.
     *
     * @return the value, unknown if left out (家庭成员死亡)
     */
    Optional<Boolean> deathInFamily();

    /**
     * Returns: a child is without the care of parents.
     *
     * @return the value, unknown if left out (有儿童无父母照料)
     */
    Optional<Boolean> childWithoutParents();

    /** Builds these facts. */
    final class Builder extends ImmutableFamilyInNeed.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
