package org.civilaffairs.assistance.extremedifficulty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Relative;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person who applies for the support of people in extreme difficulty, or is on it (特困人员). */
@Value.Immutable
@CivilStyle
public interface SupportedPerson {

    /** Reads and writes people. */
    Form<SupportedPerson> FORM = ObjectForm.of(
                    "SupportedPerson",
                    Text.of("特困供养申请人或者特困人员", "applicant for or person on support in extreme difficulty"),
                    Builder::new,
                    Builder::build)
            .required("person", Text.of("本人", "the person"), Person.FORM, Builder::person, SupportedPerson::person)
            .optional(
                    "relatives",
                    Text.of("全部亲属（列明即以外无）", "all relatives; there are no others"),
                    Forms.listOf(Relative.FORM),
                    Builder::relatives,
                    SupportedPerson::relatives)
            .optional(
                    "supportedAsMinor",
                    Text.of("作为未成年人已纳入特困供养", "is supported since an age under which minors are"),
                    Forms.yesNo(),
                    Builder::supportedAsMinor,
                    SupportedPerson::supportedAsMinor)
            .optional(
                    "capableOfLabour",
                    Text.of("经认定具备（恢复）劳动能力", "found capable of labour"),
                    Forms.yesNo(),
                    Builder::capableOfLabour,
                    SupportedPerson::capableOfLabour)
            .optional(
                    "livesOnOwnLabour",
                    Text.of("以自己的劳动收入为主要生活来源", "lives mainly on the own labour"),
                    Forms.yesNo(),
                    Builder::livesOnOwnLabour,
                    SupportedPerson::livesOnOwnLabour)
            .optional(
                    "listedByProvince",
                    Text.of(
                            "属于省级政府规定的其他无劳动能力情形",
                            "of a further class without labour capacity that the province has set"),
                    Forms.yesNo(),
                    Builder::listedByProvince,
                    SupportedPerson::listedByProvince)
            .optional(
                    "propertyWithinLimit",
                    Text.of("主管机关认定：财产符合特困人员规定", "finding of the authority: property is within the limit"),
                    Forms.yesNo(),
                    Builder::propertyWithinLimit,
                    SupportedPerson::propertyWithinLimit)
            .optional(
                    "urban",
                    Text.of("居住城镇（农村为 false）", "lives in a town (false: in a village)"),
                    Forms.yesNo(),
                    Builder::urban,
                    SupportedPerson::urban)
            .optional(
                    "choosesChildAllowance",
                    Text.of("选择纳入孤儿、事实无人抚养儿童基本生活保障", "chooses the allowance of orphans or unattended children"),
                    Forms.yesNo(),
                    Builder::choosesChildAllowance,
                    SupportedPerson::choosesChildAllowance)
            .optional(
                    "contractedLand",
                    Text.of("拥有承包土地", "holds contracted land"),
                    Forms.yesNo(),
                    Builder::contractedLand,
                    SupportedPerson::contractedLand)
            .optional(
                    "collectiveIncome",
                    Text.of("参加农村集体经济收益分配", "shares in the income of a rural collective"),
                    Forms.yesNo(),
                    Builder::collectiveIncome,
                    SupportedPerson::collectiveIncome)
            .optional(
                    "relocatedToTown",
                    Text.of("易地扶贫搬迁至城镇", "relocated to a town for poverty relief"),
                    Forms.yesNo(),
                    Builder::relocatedToTown,
                    SupportedPerson::relocatedToTown)
            .optional(
                    "dead",
                    Text.of("死亡或者被宣告死亡", "dead or declared dead"),
                    Forms.yesNo(),
                    Builder::dead,
                    SupportedPerson::dead)
            .optional(
                    "leavesVoluntarily",
                    Text.of("自愿申请退出", "leaves on the own application"),
                    Forms.yesNo(),
                    Builder::leavesVoluntarily,
                    SupportedPerson::leavesVoluntarily)
            .done();

    /**
     * Returns the person.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns all relatives: who is not listed does not exist.
     *
     * @return the relatives, if known; the empty list for a person known to have none
     */
    Optional<List<@Valid Relative>> relatives();

    /**
     * Returns whether the person was taken into support as a minor and still is on it.
     *
     * @return whether so, if known
     */
    Optional<Boolean> supportedAsMinor();

    /**
     * Returns whether the authority found that the person is capable of labour (具备或者恢复劳动能力); only asked of young people of
     * 16 and over.
     *
     * @return whether so, if known
     */
    Optional<Boolean> capableOfLabour();

    /**
     * Returns whether a minor of 16 or over lives mainly on the own labour (以自己的劳动收入为主要生活来源).
     *
     * @return whether so, if known
     */
    Optional<Boolean> livesOnOwnLabour();

    /**
     * Returns whether the person belongs to a further class without labour capacity that the province has set.
     *
     * @return whether so, if known
     */
    Optional<Boolean> listedByProvince();

    /**
     * Returns whether the authority found the property within the limit of people in extreme difficulty. Where it is known it
     * decides; in Shanghai the items are otherwise compared with the limits of the subsistence allowance.
     *
     * @return whether so, if known
     */
    Optional<Boolean> propertyWithinLimit();

    /**
     * Returns whether the person lives in a town and not in a village, where limits of housing differ.
     *
     * @return whether so, if known
     */
    Optional<Boolean> urban();

    /**
     * Returns whether a minor who qualifies for both chose the allowance of orphans or unattended children.
     *
     * @return whether so, if known
     */
    Optional<Boolean> choosesChildAllowance();

    /**
     * Returns whether the person holds contracted land (承包土地); only asked where urban and rural standards differ.
     *
     * @return whether so, if known
     */
    Optional<Boolean> contractedLand();

    /**
     * Returns whether the person shares in the income of a rural collective (农村集体经济收益分配).
     *
     * @return whether so, if known
     */
    Optional<Boolean> collectiveIncome();

    /**
     * Returns whether the person was relocated to a town for poverty relief (易地扶贫搬迁).
     *
     * @return whether so, if known
     */
    Optional<Boolean> relocatedToTown();

    /**
     * Returns whether the person is dead or declared dead (死亡、宣告死亡).
     *
     * @return whether so, if known
     */
    Optional<Boolean> dead();

    /**
     * Returns whether the person has applied to leave (自愿申请退出); only asked when support may end.
     *
     * @return whether so, if known
     */
    Optional<Boolean> leavesVoluntarily();

    /** Builds people. */
    final class Builder extends ImmutableSupportedPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
