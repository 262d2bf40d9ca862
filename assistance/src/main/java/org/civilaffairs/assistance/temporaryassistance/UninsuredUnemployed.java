package org.civilaffairs.assistance.temporaryassistance;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The one-off grant to unemployed people whom unemployment insurance does not cover (未参保失业人员一次性临时救助金), at the place of
 * work or of habitual residence. How much it is no national text says.
 *
 * <p>Rule TA-08. Basis: cn-dibao-safety-net-notice 二（一）, from 2022-10-20; it is bound to the epidemic.
 */
public final class UninsuredUnemployed implements Rule<UninsuredUnemployedRequest, UninsuredUnemployed.Award> {

    /** The service as catalogs list it. */
    public static final Service<UninsuredUnemployedRequest, Award> SERVICE = Service.of(
                    "assistance.uninsured-unemployed",
                    Text.of("未参保失业人员一次性临时救助", "One-off grant to uninsured unemployed people"),
                    UninsuredUnemployedRequest.FORM,
                    Award.FORM)
            .conditions(UninsuredUnemployedCondition.values())
            .figures(TemporaryFigures.SET)
            .covers("000000", "2022-10-20")
            .ruledBy(UninsuredUnemployed::new);

    private static final List<Basis> BASES = List.of(Basis.of("cn-dibao-safety-net-notice", "二（一）"));

    private final Matter matter;
    private final Figure<Integer> months;

    private UninsuredUnemployed(Policy policy, Matter matter) {
        this.matter = matter;
        this.months = policy.find(TemporaryFigures.MONTHS_WITHOUT_INCOME);
    }

    @Override
    public Decision<Award> assess(UninsuredUnemployedRequest request) {
        return Assessment.of(matter)
                .require(
                        UninsuredUnemployedCondition.BECAUSE_OF_EPIDEMIC,
                        Answer.of(request.becauseOfEpidemic(), "becauseOfEpidemic"))
                .require(UninsuredUnemployedCondition.MONTHS_WITHOUT_INCOME, longEnough(request))
                .require(UninsuredUnemployedCondition.IN_HARDSHIP, Answer.of(request.inHardship(), "inHardship"))
                .require(
                        UninsuredUnemployedCondition.OUTSIDE_UNEMPLOYMENT_INSURANCE,
                        Answer.of(request.coveredByUnemploymentInsurance(), "coveredByUnemploymentInsurance")
                                .not())
                .require(
                        UninsuredUnemployedCondition.OUTSIDE_SUBSISTENCE,
                        Answer.of(request.receivesSubsistence(), "receivesSubsistence")
                                .not())
                .grant(
                        () -> Grant.of(List.of(), () -> new Award(true), Map.of(), FigureUse.of(months), BASES),
                        Award.FORM);
    }

    private Answer longEnough(UninsuredUnemployedRequest request) {
        return Fact.of(months.value(), months::path)
                .answer(least -> Fact.of(request.monthsWithoutIncome(), () -> "monthsWithoutIncome")
                        .is(count -> count >= least));
    }

    /**
     * The grant.
     *
     * @param oneOff always true
     */
    @AnyJackson
    public record Award(boolean oneOff) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "UninsuredUnemployedGrant",
                        Text.of("一次性临时救助金", "one-off grant"),
                        values -> new Award(values.get("oneOff")))
                .required("oneOff", Text.of("一次性发放", "paid once"), Forms.yesNo(), Award::oneOff)
                .done();
    }
}
