package org.civilaffairs.assistance.circumstances;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person who may be owed maintenance, with all relatives (被赡养、抚养、扶养人). */
@Value.Immutable
@CivilStyle
public interface MaintainedPerson {

    /** Reads and writes people who may be owed maintenance. */
    Form<MaintainedPerson> FORM = ObjectForm.of(
                    "MaintainedPerson",
                    Text.of("被赡养、抚养、扶养人", "person who may be owed maintenance"),
                    Builder::new,
                    Builder::build)
            .required("person", Text.of("本人", "the person"), Person.FORM, Builder::person, MaintainedPerson::person)
            .optional(
                    "relatives",
                    Text.of("全部亲属（列明即以外无）", "all relatives; there are no others"),
                    Forms.listOf(Relative.FORM),
                    Builder::relatives,
                    MaintainedPerson::relatives)
            .optional(
                    "lacksLabourCapacity",
                    Text.of("缺乏劳动能力", "lacks labour capacity"),
                    Forms.yesNo(),
                    Builder::lacksLabourCapacity,
                    MaintainedPerson::lacksLabourCapacity)
            .optional(
                    "lacksLivelihood",
                    Text.of("缺乏生活来源", "lacks a source of livelihood"),
                    Forms.yesNo(),
                    Builder::lacksLivelihood,
                    MaintainedPerson::lacksLivelihood)
            .optional(
                    "inHardship",
                    Text.of("生活困难", "lives in hardship"),
                    Forms.yesNo(),
                    Builder::inHardship,
                    MaintainedPerson::inHardship)
            .done();

    /**
     * Returns the person.
     *
     * @return the person; birth and independence may be asked
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
     * Returns whether the person lacks labour capacity (缺乏劳动能力).
     *
     * @return whether so, if known
     */
    Optional<Boolean> lacksLabourCapacity();

    /**
     * Returns whether the person lacks a source of livelihood (缺乏生活来源).
     *
     * @return whether so, if known
     */
    Optional<Boolean> lacksLivelihood();

    /**
     * Returns whether the person lives in hardship (生活困难).
     *
     * @return whether so, if known
     */
    Optional<Boolean> inHardship();

    /** Builds people who may be owed maintenance. */
    final class Builder extends ImmutableMaintainedPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
