package org.civilaffairs.core.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/**
 * An applicant and everyone who may belong to the household (家庭).
 *
 * <p>List all who might count: who does is for the rules to say. Exactly one is the applicant.
 */
@Value.Immutable
@CivilStyle
public interface Household extends Consistent {

    /** Reads and writes households. */
    ObjectForm<Household, Builder> FORM = ObjectForm.of(
                    "Household", Text.of("家庭", "household"), Builder::new, Builder::build)
            .required(
                    "members",
                    Text.of("申请人和可能计入的人员", "the applicant and everyone who may count"),
                    Forms.listOf(Person.FORM),
                    Builder::members,
                    Household::members)
            .optional(
                    "propertyWithinSubsistenceLimit",
                    Text.of(
                            "主管机关认定：财产符合低保规定",
                            "finding of the authority: property is within the limit of the allowance"),
                    Forms.yesNo(),
                    Builder::propertyWithinSubsistenceLimit,
                    Household::propertyWithinSubsistenceLimit)
            .optional(
                    "propertyWithinMarginLimit",
                    Text.of(
                            "主管机关认定：财产符合低保边缘家庭规定",
                            "finding of the authority: property is within the limit of margin households"),
                    Forms.yesNo(),
                    Builder::propertyWithinMarginLimit,
                    Household::propertyWithinMarginLimit)
            .optional(
                    "receivesSubsistence",
                    Text.of("已纳入最低生活保障", "receives the subsistence allowance"),
                    Forms.yesNo(),
                    Builder::receivesSubsistence,
                    Household::receivesSubsistence)
            .optional(
                    "urban",
                    Text.of("城镇家庭（农村为 false）", "lives in a town (false: in a village)"),
                    Forms.yesNo(),
                    Builder::urban,
                    Household::urban)
            .optional(
                    "hardshipGrade",
                    Text.of("分档发放的档次", "grade, where the allowance is paid by grades"),
                    Forms.text(),
                    Builder::hardshipGrade,
                    Household::hardshipGrade)
            .done();

    /**
     * Returns the applicant and everyone who may count.
     *
     * @return the people, in the order in which paths number them
     */
    @NotEmpty
    List<@Valid Person> members();

    /**
     * Returns whether the competent authority found the property within the limits of the subsistence allowance. Where it
     * is known it decides, whatever items of property are listed; otherwise these are compared with the local limits.
     *
     * @return the finding, if known
     */
    Optional<Boolean> propertyWithinSubsistenceLimit();

    /**
     * Returns whether the competent authority found the property within the limits of margin households.
     *
     * @return the finding, if known
     */
    Optional<Boolean> propertyWithinMarginLimit();

    /**
     * Returns whether the household receives the subsistence allowance (已纳入最低生活保障).
     *
     * @return whether so, if known
     */
    Optional<Boolean> receivesSubsistence();

    /**
     * Returns whether the household lives in a town and not in a village (城镇家庭), where limits of housing differ.
     *
     * @return whether so, if known
     */
    Optional<Boolean> urban();

    /**
     * Returns the grade of hardship, where the locality pays by grades (分档).
     *
     * @return the name of the grade in the local table, if known
     */
    Optional<String> hardshipGrade();

    /**
     * Returns whether a person is the applicant.
     *
     * @param person the person
     * @return whether the relation is {@link Kinship#SELF}
     */
    static boolean isApplicant(Person person) {
        return person.relation().orElse(null) == Kinship.SELF;
    }

    /**
     * Tells a household without exactly one applicant, or with two spouses of the applicant.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        String zh = "家庭中须恰有一名申请人（relation: SELF）";
        String en = "a household has exactly one applicant (relation: SELF)";
        return new Contradictions()
                .unless(count(Kinship.SELF) > 0, "/members", "/members/*/relation", zh, en)
                .unless(count(Kinship.SELF) <= 1, "/members", zh, en)
                .unless(count(Kinship.SPOUSE) <= 1, "/members", "申请人至多有一名配偶", "the applicant has at most one spouse")
                .list();
    }

    private int count(Kinship relation) {
        int count = 0;
        for (Person person : members()) {
            count += person.relation().orElse(null) == relation ? 1 : 0;
        }
        return count;
    }

    /**
     * Tells an identity number that two members share; each person has one of the own (cn-resident-id-law 第三条).
     *
     * @return the doubts
     */
    @Override
    default List<Contradiction> doubts(LocalDate on) {
        List<CitizenId> numbers = members().stream()
                .flatMap(person -> person.citizenId().stream())
                .toList();
        return new Contradictions()
                .unless(
                        numbers.stream().distinct().count() == numbers.size(),
                        "/members",
                        "两名成员的公民身份号码相同；请核对",
                        "two members have the same citizen identity number; check them")
                .list();
    }

    /** Builds households. */
    final class Builder extends ImmutableHousehold.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
