package org.civilaffairs.assistance.disabledemployment;

import static org.civilaffairs.assistance.disabledemployment.EmployerSubsidyCondition.HAS_SUBSIDISED_EMPLOYEES;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Shanghai's social insurance subsidy for concentrated employment (残疾人集中就业社会保险补贴).
 *
 * <p>Basis: sh-disabled-persons 第三十一条 for the support of such employers. That the subsidy exists is reported; its rate is
 * not, so no amount comes out until the application gives the figure.
 */
public final class EmployerSubsidy implements Rule<Employer, EmployerSubsidy.Award> {

    /** The service as catalogs list it. */
    public static final Service<Employer, Award> SERVICE = Service.of(
                    "assistance.concentrated-employment-subsidy",
                    Text.of("残疾人集中就业社会保险补贴", "Social insurance subsidy for concentrated employment"),
                    Employer.FORM,
                    Award.FORM)
            .conditions(EmployerSubsidyCondition.values())
            .figures(EmploymentFigures.SET)
            .covers("310000", "2016-01-01")
            .ruledBy(EmployerSubsidy::new);

    private final Matter matter;
    private final Figure<Yuan> rate;

    private EmployerSubsidy(Policy policy, Matter matter) {
        this.matter = matter;
        this.rate = policy.find(EmploymentFigures.SOCIAL_INSURANCE_SUBSIDY);
    }

    @Override
    public Decision<Award> assess(Employer employer) {
        Quantity people = Headcount.whole(employer.subsidisedEmployees(), "subsidisedEmployees");
        Quantity amount = amount(people);
        return Assessment.of(matter)
                .require(
                        HAS_SUBSIDISED_EMPLOYEES,
                        people.compare(Operator.AT_LEAST, Quantity.of(Unit.PERSONS, 1), List.of()))
                .grant(
                        () -> Grant.amount(
                                "monthly",
                                amount,
                                () -> new Award(amount.yuan()),
                                FigureUse.of(rate),
                                HAS_SUBSIDISED_EMPLOYEES.bases()),
                        Award.FORM);
    }

    private Quantity amount(Quantity people) {
        if (people.isPoint() && rate.value().isPresent()) {
            return Quantity.of(rate.value().get()).times(people.low());
        }
        List<String> open = Stream.concat(
                        people.missing().stream(),
                        rate.value().isPresent() ? Stream.<String>empty() : Stream.of(rate.path()))
                .toList();
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, open);
    }

    /**
     * The subsidy of a month.
     *
     * @param monthly the amount in yuan for all of them
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "EmployerSubsidy",
                        Text.of("残疾人集中就业社会保险补贴", "social insurance subsidy"),
                        values -> new Award(values.get("monthly")))
                .required("monthly", Text.of("每月补贴（元）", "monthly (yuan)"), Forms.yuan(), Award::monthly)
                .done();
    }
}
