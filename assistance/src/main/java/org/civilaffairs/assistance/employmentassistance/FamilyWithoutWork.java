package org.civilaffairs.assistance.employmentassistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** How many members of a family are able to work and how many of them do not (家庭就业情况). */
@Value.Immutable
@CivilStyle
public interface FamilyWithoutWork extends Consistent {

    /** Reads and writes these facts. */
    Form<FamilyWithoutWork> FORM = ObjectForm.of(
                    "FamilyWithoutWork", Text.of("有劳动能力成员的就业情况", "family and its work"), Builder::new, Builder::build)
            .required("person", Text.of("申请人", "person"), Person.FORM, Builder::person, FamilyWithoutWork::person)
            .optional(
                    "ableMembers",
                    Text.of("有劳动能力的成员人数（浙江：且在法定劳动年龄内）", "members able to work, in Zhejiang also of working age"),
                    Forms.wholeNumber(0, 100),
                    Builder::ableMembers,
                    FamilyWithoutWork::ableMembers)
            .optional(
                    "unemployedAbleMembers",
                    Text.of("其中处于失业状态的人数", "of them unemployed"),
                    Forms.wholeNumber(0, 100),
                    Builder::unemployedAbleMembers,
                    FamilyWithoutWork::unemployedAbleMembers)
            .done();

    /**
     * Returns a member, with the statuses of the family.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns how many members are able to work; in Zhejiang those of statutory working age.
     *
     * @return the number, if known
     */
    Optional<Integer> ableMembers();

    /**
     * Returns how many of them are unemployed.
     *
     * @return the number, if known
     */
    Optional<Integer> unemployedAbleMembers();

    /**
     * Tells more unemployed members than members able to work.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        unemployedAbleMembers().orElse(0) <= ableMembers().orElse(Integer.MAX_VALUE),
                        "/unemployedAbleMembers",
                        "失业人数不能多于有劳动能力的成员人数",
                        "no more members are unemployed than are able to work")
                .list();
    }

    /** Builds these facts. */
    final class Builder extends ImmutableFamilyWithoutWork.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
