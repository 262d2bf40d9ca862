package org.civilaffairs.assistance.disabledemployment;

import static org.civilaffairs.assistance.disabledemployment.ConcentratedEmploymentCondition.SHARE_REACHED;

import java.math.BigDecimal;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether an employer reaches the share of concentrated employment (集中使用残疾人的用人单位).
 *
 * <p>Basis: cn-disabled-employment-regulation 第十一条. Compared as numbers of people, never as a rounded share; the regulation
 * names no least number of disabled employees.
 */
public final class ConcentratedEmployment implements Rule<Employer, ConcentratedEmployment.Award> {

    /** The service as catalogs list it. */
    public static final Service<Employer, Award> SERVICE = Service.of(
                    "assistance.concentrated-employment",
                    Text.of("集中使用残疾人的用人单位", "Concentrated employment of disabled persons"),
                    Employer.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(ConcentratedEmploymentCondition.values())
            .figures(EmploymentFigures.SET)
            .covers("000000", "2007-05-01")
            .ruledBy(ConcentratedEmployment::new);

    private final Matter matter;
    private final Figure<BigDecimal> share;

    private ConcentratedEmployment(Policy policy, Matter matter) {
        this.matter = matter;
        this.share = policy.find(EmploymentFigures.CONCENTRATED_SHARE);
    }

    @Override
    public Decision<Award> assess(Employer employer) {
        return Assessment.of(matter)
                .require(SHARE_REACHED, shareReached(employer))
                .grant(() -> Grant.certain(new Award(true), SHARE_REACHED.bases()), Award.FORM);
    }

    private Answer shareReached(Employer employer) {
        return Fact.of(share.value(), share::path)
                .answer(percent -> Headcount.of(employer.disabledFullTime(), "disabledFullTime")
                        .compare(Operator.AT_LEAST, Headcount.percent(employer, percent), FigureUse.of(share)));
    }

    /**
     * The finding.
     *
     * @param shareReached always true
     */
    @AnyJackson
    public record Award(boolean shareReached) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ConcentratedEmployment",
                        Text.of("集中使用残疾人", "concentrated employment"),
                        values -> new Award(values.get("shareReached")))
                .required("shareReached", Text.of("达到比例", "share reached"), Forms.yesNo(), Award::shareReached)
                .done();
    }
}
