package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A household or person to be reviewed (核查对象). */
@Value.Immutable
@CivilStyle
public interface ReviewedHousehold {

    /** Reads and writes these facts. */
    Form<ReviewedHousehold> FORM = ObjectForm.of(
                    "ReviewedHousehold", Text.of("核查对象", "household under review"), Builder::new, Builder::build)
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(Programme.class, Programme::title),
                    Builder::programme,
                    ReviewedHousehold::programme)
            .optional(
                    "lastReview",
                    Text.of("上次核查日", "day of the last review"),
                    Forms.date(),
                    Builder::lastReview,
                    ReviewedHousehold::lastReview)
            .optional(
                    "incomeFixed",
                    Text.of("收入来源固定", "income from a fixed source"),
                    Forms.yesNo(),
                    Builder::incomeFixed,
                    ReviewedHousehold::incomeFixed)
            .optional(
                    "memberAbleToWork",
                    Text.of("家庭成员有劳动能力", "a member is able to work"),
                    Forms.yesNo(),
                    Builder::memberAbleToWork,
                    ReviewedHousehold::memberAbleToWork)
            .optional(
                    "withoutOrIll",
                    Text.of(
                            "城市“三无”或重病重残且收入基本无变化",
                            "without income, capacity and supporter in town, or ill or disabled with hardly changing"
                                    + " income"),
                    Forms.yesNo(),
                    Builder::withoutOrIll,
                    ReviewedHousehold::withoutOrIll)
            .optional(
                    "stable",
                    Text.of("短期内相对稳定", "relatively stable in the short term"),
                    Forms.yesNo(),
                    Builder::stable,
                    ReviewedHousehold::stable)
            .optional("urban", Text.of("城市", "in town"), Forms.yesNo(), Builder::urban, ReviewedHousehold::urban)
            .done();

    /**
     * Returns: programme.
     *
     * @return the value (事项)
     */
    @NotNull
    Programme programme();

    /**
     * Returns: day of the last review.
     *
     * @return the value, unknown if left out (上次核查日)
     */
    Optional<LocalDate> lastReview();

    /**
     * Returns: income from a fixed source.
     *
     * @return the value, unknown if left out (收入来源固定)
     */
    Optional<Boolean> incomeFixed();

    /**
     * Returns: a member is able to work.
     *
     * @return the value, unknown if left out (家庭成员有劳动能力)
     */
    Optional<Boolean> memberAbleToWork();

    /**
     * Returns: without income, capacity and supporter in town, or ill or disabled with hardly changing income.
     *
     * @return the value, unknown if left out (城市“三无”或重病重残且收入基本无变化)
     */
    Optional<Boolean> withoutOrIll();

    /**
     * Returns: relatively stable in the short term.
     *
     * @return the value, unknown if left out (短期内相对稳定)
     */
    Optional<Boolean> stable();

    /**
     * Returns: in town.
     *
     * @return the value, unknown if left out (城市)
     */
    Optional<Boolean> urban();

    /** Builds these facts. */
    final class Builder extends ImmutableReviewedHousehold.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
