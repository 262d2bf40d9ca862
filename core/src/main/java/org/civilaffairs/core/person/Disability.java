package org.civilaffairs.core.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/**
 * What a person's disability certificate says (残疾人证).
 *
 * <p>Basis: GB/T 26341-2010: grade 1 is the most severe, grade 4 the least.
 */
@Value.Immutable
@CivilStyle
public interface Disability extends Consistent {

    /** Reads and writes disabilities. */
    Form<Disability> FORM = ObjectForm.of(
                    "Disability", Text.of("残疾人证", "disability certificate"), Builder::new, Builder::build)
            .required(
                    "category",
                    Text.of("残疾类别", "category"),
                    Forms.choice(DisabilityCategory.class, DisabilityCategory::title),
                    Builder::category,
                    Disability::category)
            .optional(
                    "grade",
                    Text.of("残疾等级（1 最重，4 最轻）", "grade (1 most, 4 least severe)"),
                    Forms.wholeNumber(1, 4),
                    Builder::grade,
                    Disability::grade)
            .optional(
                    "includesIntellectualOrMental",
                    Text.of("多重残疾中包含智力或精神残疾", "multiple disabilities include an intellectual or mental one"),
                    Forms.yesNo(),
                    Builder::includesIntellectualOrMental,
                    Disability::includesIntellectualOrMental)
            .optional(
                    "includesIncapacitating",
                    Text.of(
                            "多重残疾中包含一至三级智力、精神残疾，一至二级肢体残疾或者一级视力残疾",
                            "multiple disabilities include an intellectual or mental one of grade 1 to 3, a physical one of"
                                    + " grade 1 or 2, or a visual one of grade 1"),
                    Forms.yesNo(),
                    Builder::includesIncapacitating,
                    Disability::includesIncapacitating)
            .done();

    /**
     * Returns the category; {@link DisabilityCategory#NONE} for a person known to hold no certificate.
     *
     * @return the category
     */
    @NotNull
    DisabilityCategory category();

    /**
     * Returns the grade, 1 to 4.
     *
     * @return the grade, if known
     */
    Optional<Integer> grade();

    /**
     * Returns whether multiple disabilities include an intellectual or mental one; only asked of {@link
     * DisabilityCategory#MULTIPLE}.
     *
     * @return whether so, if known
     */
    Optional<Boolean> includesIntellectualOrMental();

    /**
     * Returns whether multiple disabilities include one that by itself means no labour capacity in the support of people in
     * extreme difficulty (cn-tekun-measures 第五条第三项); only asked of {@link DisabilityCategory#MULTIPLE}.
     *
     * @return whether so, if known
     */
    Optional<Boolean> includesIncapacitating();

    /**
     * Tells a grade without a category or outside 1 to 4.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        category() != DisabilityCategory.NONE || grade().isEmpty(),
                        "/grade",
                        "未持有残疾人证者没有残疾等级；请删除 grade 或更正 category",
                        "without a certificate there is no grade; remove grade or correct category")
                .unless(
                        grade().filter(grade -> grade < 1 || grade > 4).isEmpty(),
                        "/grade",
                        "残疾等级应为 1 到 4",
                        "the grade of a disability is 1 to 4")
                .list();
    }

    /**
     * Tells an answer that is only asked of multiple disabilities, given of others.
     *
     * @return the doubts
     */
    @Override
    default List<Contradiction> doubts(LocalDate on) {
        return new Contradictions()
                .unless(
                        category() == DisabilityCategory.MULTIPLE
                                || includesIntellectualOrMental().isEmpty(),
                        "/includesIntellectualOrMental",
                        "仅多重残疾填写此项；请核对 category",
                        "only asked of multiple disabilities; check category")
                .list();
    }

    /**
     * Returns the knowledge that a person holds no certificate.
     *
     * @return no disability
     */
    static Disability none() {
        return new Builder().category(DisabilityCategory.NONE).build();
    }

    /**
     * Returns a disability of a category and a grade.
     *
     * @param category the category
     * @param grade the grade, 1 to 4
     * @return the disability
     */
    static Disability of(DisabilityCategory category, int grade) {
        return new Builder().category(category).grade(grade).build();
    }

    /**
     * Returns the disability that the number of a certificate tells.
     *
     * @param number the number
     * @return the disability
     */
    static Disability of(DisabilityCertificateNumber number) {
        return of(DisabilityCategory.ofCode(number.categoryCode()), number.grade());
    }

    /** Builds disabilities. */
    final class Builder extends ImmutableDisability.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
