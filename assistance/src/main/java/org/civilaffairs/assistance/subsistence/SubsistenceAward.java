package org.civilaffairs.assistance.subsistence;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The allowance of a household for a month (最低生活保障金). */
@Value.Immutable
@CivilStyle
public interface SubsistenceAward {

    /** Reads and writes awards. */
    Form<SubsistenceAward> FORM = ObjectForm.of(
                    "SubsistenceAward", Text.of("最低生活保障金", "subsistence allowance"), Builder::new, Builder::build)
            .required(
                    "monthly",
                    Text.of("每月发放（元）", "monthly (yuan)"),
                    Forms.yuan(),
                    Builder::monthly,
                    SubsistenceAward::monthly)
            .optional(
                    "difference",
                    Text.of("补差（元）", "difference (yuan)"),
                    Forms.yuan(),
                    Builder::difference,
                    SubsistenceAward::difference)
            .optional(
                    "graded",
                    Text.of("分档定额（元）", "by grade (yuan)"),
                    Forms.yuan(),
                    Builder::graded,
                    SubsistenceAward::graded)
            .optional(
                    "fullStandard",
                    Text.of("重度残疾人全额（元）", "full standard (yuan)"),
                    Forms.yuan(),
                    Builder::fullStandard,
                    SubsistenceAward::fullStandard)
            .optional(
                    "supplement",
                    Text.of("增发（元）", "supplement (yuan)"),
                    Forms.yuan(),
                    Builder::supplement,
                    SubsistenceAward::supplement)
            .done();

    /**
     * Returns what is paid a month in all.
     *
     * @return the amount in yuan, for the whole household
     */
    @NotNull
    Yuan monthly();

    /**
     * Returns the difference between standard and income (补差).
     *
     * @return the amount in yuan, where payment is by difference
     */
    Optional<Yuan> difference();

    /**
     * Returns the fixed amount of the grade (分档定额).
     *
     * @return the amount in yuan, where payment is by grades
     */
    Optional<Yuan> graded();

    /**
     * Returns what severely disabled members get as the full standard (全额发放).
     *
     * @return the amount in yuan for all of them, where the law gives it to them
     */
    Optional<Yuan> fullStandard();

    /**
     * Returns the supplements for minors and other categories (分类施保).
     *
     * @return the amount in yuan, where the locality sets any
     */
    Optional<Yuan> supplement();

    /** Builds awards. */
    final class Builder extends ImmutableSubsistenceAward.Builder {
        /** Starts with nothing awarded. */
        public Builder() {}
    }
}
