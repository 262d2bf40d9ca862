package org.civilaffairs.assistance.subsistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * What becomes of an allowance after a review: increased, unchanged, reduced or stopped (增发、减发、停发).
 *
 * <p>Rule DB-34. Basis: cn-social-assistance-measures 第十三条第三款; cn-dibao-confirmation-measures 第三十一条、第三十二条;
 * cn-social-assistance-law-2026 第四十七条, from 2026-07-01. The allowance is calculated anew with the verified facts: more is an increase, less a
 * reduction, none an end. From which month a reduction works no text says.
 */
public final class AllowanceReview implements Rule<ReviewedAllowance, AllowanceReview.Award> {

    /** The service as catalogs list it. */
    public static final Service<ReviewedAllowance, Award> SERVICE = Service.of(
                    "assistance.subsistence-review",
                    Text.of("低保金增发、减发、停发", "Change of the allowance after a review"),
                    ReviewedAllowance.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(SubsistenceAmount.settings())
            .covers("000000", "2014-05-01")
            .ruledBy(AllowanceReview::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第四十七条"),
            Basis.of("cn-social-assistance-measures", "第十三条第三款"),
            Basis.of("cn-dibao-confirmation-measures", "第三十一条"),
            Basis.of("cn-dibao-confirmation-measures", "第三十二条"),
            Basis.of("cn-dibao-approval-measures-trial", "第三十二条第一款"));

    private final Matter matter;
    private final Rule<Household, SubsistenceAward> allowance;

    private AllowanceReview(Policy policy, Matter matter) {
        this.matter = matter;
        this.allowance = SubsistenceAllowance.SERVICE.under(policy);
    }

    @Override
    public Decision<Award> assess(ReviewedAllowance reviewed) {
        Decision<SubsistenceAward> anew = allowance.assess(reviewed.household());
        List<String> missing = new ArrayList<>();
        if (anew instanceof Undetermined<SubsistenceAward> open) {
            open.needs()
                    .settling()
                    .forEach(path -> missing.add(path.startsWith("figure:") ? path : "household." + path));
        }
        if (reviewed.paid().isEmpty()) {
            missing.add("paid");
        }
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(missing, () -> award(reviewed, anew), Map.of(), anew.figures(), BASES),
                        Award.FORM);
    }

    private static Award award(ReviewedAllowance reviewed, Decision<SubsistenceAward> anew) {
        Yuan monthly = anew instanceof Granted<SubsistenceAward> granted
                ? granted.award().monthly()
                : Yuan.ZERO;
        return new Award(change(reviewed.paid().orElseThrow(), monthly), monthly);
    }

    private static AmountChange change(Yuan paid, Yuan monthly) {
        int order = monthly.compareTo(paid);
        if (order == 0) {
            return AmountChange.UNCHANGED;
        }
        if (order > 0) {
            return AmountChange.INCREASED;
        }
        return monthly.equals(Yuan.ZERO) ? AmountChange.STOPPED : AmountChange.REDUCED;
    }

    /**
     * The result of the review.
     *
     * @param change what becomes of the allowance
     * @param monthly the amount from then on, in yuan a month; zero if it stops
     */
    @AnyJackson
    public record Award(AmountChange change, Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "AllowanceReview",
                        Text.of("核查结果", "result of a review"),
                        values -> new Award(values.get("change"), values.get("monthly")))
                .required(
                        "change",
                        Text.of("增发、减发、停发", "change"),
                        Forms.choice(AmountChange.class, AmountChange::title),
                        Award::change)
                .required("monthly", Text.of("月保障金（元）", "yuan a month"), Forms.yuan(), Award::monthly)
                .done();
    }
}
