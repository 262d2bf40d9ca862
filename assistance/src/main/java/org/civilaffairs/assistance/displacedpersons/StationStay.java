package org.civilaffairs.assistance.displacedpersons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A stay in a rescue station or institution (在站受助情况). */
@Value.Immutable
@CivilStyle
public interface StationStay extends Consistent {

    /** Reads and writes these facts. */
    Form<StationStay> FORM = ObjectForm.of(
                    "StationStay", Text.of("在站受助情况", "stay in a station"), Builder::new, Builder::build)
            .optional(
                    "admitted",
                    Text.of("入站日期", "day of admission"),
                    Forms.date(),
                    Builder::admitted,
                    StationStay::admitted)
            .optional(
                    "inStation",
                    Text.of("仍在站", "still in the station"),
                    Forms.yesNo(),
                    Builder::inStation,
                    StationStay::inStation)
            .optional(
                    "identified",
                    Text.of("身份已查明", "identity found"),
                    Forms.yesNo(),
                    Builder::identified,
                    StationStay::identified)
            .optional(
                    "registered",
                    Text.of("已有户籍", "has a household registration"),
                    Forms.yesNo(),
                    Builder::registered,
                    StationStay::registered)
            .optional(
                    "specialCase",
                    Text.of("情况特殊已报上级民政部门备案", "special case, filed with the superior department"),
                    Forms.yesNo(),
                    Builder::specialCase,
                    StationStay::specialCase)
            .optional("minor", Text.of("未成年人", "a minor"), Forms.yesNo(), Builder::minor, StationStay::minor)
            .optional(
                    "parentsFound",
                    Text.of("已查找到父母或其他监护人", "parents or guardians found"),
                    Forms.yesNo(),
                    Builder::parentsFound,
                    StationStay::parentsFound)
            .optional(
                    "rescuedFromTrafficking",
                    Text.of("打拐解救的婴幼儿", "infant freed from traffickers"),
                    Forms.yesNo(),
                    Builder::rescuedFromTrafficking,
                    StationStay::rescuedFromTrafficking)
            .optional("left", Text.of("离开机构日期", "day of leaving"), Forms.date(), Builder::left, StationStay::left)
            .done();

    /**
     * Returns the day of admission (入站日期).
     *
     * @return the day, if known
     */
    Optional<LocalDate> admitted();

    /**
     * Returns whether the person is still there.
     *
     * @return whether so, if known
     */
    Optional<Boolean> inStation();

    /**
     * Returns whether the identity has been found (身份已查明).
     *
     * @return whether so, if known
     */
    Optional<Boolean> identified();

    /**
     * Returns whether the person has a household registration (户籍).
     *
     * @return whether so, if known
     */
    Optional<Boolean> registered();

    /**
     * Returns whether a longer stay was filed as a special case with the superior department.
     *
     * @return whether so, if known
     */
    Optional<Boolean> specialCase();

    /**
     * Returns whether the person is a minor (未成年人).
     *
     * @return whether so, if known
     */
    Optional<Boolean> minor();

    /**
     * Returns whether parents or other guardians have been found.
     *
     * @return whether so, if known
     */
    Optional<Boolean> parentsFound();

    /**
     * Returns whether the person is an infant freed from traffickers (打拐解救的婴幼儿).
     *
     * @return whether so, if known
     */
    Optional<Boolean> rescuedFromTrafficking();

    /**
     * Returns the day of leaving (离开日期).
     *
     * @return the day, if known
     */
    Optional<LocalDate> left();

    /**
     * Tells a leaving before the admission.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        left().isEmpty()
                                || admitted().isEmpty()
                                || !left().get().isBefore(admitted().get()),
                        "/left",
                        "离站日期不能早于进站日期",
                        "nobody leaves before the admission")
                .list();
    }

    /** Builds these facts. */
    final class Builder extends ImmutableStationStay.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
