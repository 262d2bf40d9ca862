package org.civilaffairs.core.procedure;

import java.time.LocalDate;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * How often a class of households is reviewed (核查周期).
 *
 * @param group which households
 * @param months after how many months
 * @param article the article
 */
@AnyJackson
public record ReviewRule(ReviewClass group, int months, Basis article) {

    private static final int LONGEST = 120;

    /** Reads and writes review intervals. */
    public static final Form<ReviewRule> FORM = ObjectForm.ofRecord(
                    "ReviewRule",
                    Text.of("核查周期", "review interval"),
                    values -> new ReviewRule(values.get("group"), values.get("months"), values.get("article")))
            .required(
                    "group",
                    Text.of("分类", "which households"),
                    Forms.choice(ReviewClass.class, ReviewClass::title),
                    ReviewRule::group)
            .required("months", Text.of("月数", "months"), Forms.wholeNumber(1, LONGEST), ReviewRule::months)
            .required("article", Text.of("依据", "article"), Articles.ONE, ReviewRule::article)
            .done();

    /**
     * Returns the day of the next review, counted from the last one (a reading: the text names no starting point).
     *
     * @param last the day of the last review
     * @return the corresponding day, or the last day of a month that has none
     */
    public LocalDate next(LocalDate last) {
        return last.plusMonths(months);
    }
}
