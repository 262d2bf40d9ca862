package org.civilaffairs.assistance.disabledemployment;

import static org.civilaffairs.assistance.disabledemployment.GuaranteeFundCondition.SHORT_OF_QUOTA;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
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
 * What an employer pays into the guarantee fund who employs fewer disabled people than the quota (残疾人就业保障金).
 *
 * <p>Basis: cn-disabled-employment-regulation 第八条、第九条; zj-disabled-persons 第二十条: the people missing times the average
 * wage of the region in the year before. The number missing is not rounded. Later rules on fees go by the employer's own
 * wage with caps; they are not known as texts, so no levy is computed by them.
 */
public final class GuaranteeFund implements Rule<Employer, GuaranteeFund.Award> {

    /** The service as catalogs list it. */
    public static final Service<Employer, Award> SERVICE = Service.of(
                    "assistance.employment-guarantee-fund",
                    Text.of("残疾人就业保障金", "Guarantee fund for the employment of disabled persons"),
                    Employer.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("应当缴纳", "payable", "无须缴纳", "not payable"))
            .conditions(GuaranteeFundCondition.values())
            .figures(EmploymentFigures.SET)
            .covers("000000", "2007-05-01")
            .ruledBy(GuaranteeFund::new);

    private final Matter matter;
    private final Figure<BigDecimal> quota;
    private final Figure<BigDecimal> leastQuota;
    private final Figure<Integer> levyTimes;

    private GuaranteeFund(Policy policy, Matter matter) {
        this.matter = matter;
        this.quota = policy.find(EmploymentFigures.QUOTA);
        this.leastQuota = policy.find(EmploymentFigures.LEAST_QUOTA);
        this.levyTimes = policy.find(EmploymentFigures.LEVY_TIMES);
    }

    @Override
    public Decision<Award> assess(Employer employer) {
        Quantity required = required(employer);
        Quantity employed = Headcount.of(employer.disabledEmployed(), "disabledEmployed");
        return Assessment.of(matter)
                .require(SHORT_OF_QUOTA, employed.compare(Operator.LESS_THAN, required, FigureUse.of(quota)))
                .grant(() -> grant(employer, required.minus(employed).atLeast(0)), Award.FORM);
    }

    // Where the province's quota is not known it is at least what the nation asks for.
    private Quantity required(Employer employer) {
        if (quota.value().isPresent()) {
            return Headcount.percent(employer, quota.value().get());
        }
        long least = leastQuota
                .value()
                .map(percent -> Headcount.percent(employer, percent).low())
                .orElse(0L);
        Quantity open = Headcount.of(employer.employees(), "employees");
        List<String> missing =
                Stream.concat(Stream.of(quota.path()), open.missing().stream()).toList();
        return Quantity.between(Unit.PERSONS, Headcount.SCALE, least, open.high(), missing);
    }

    private Grant<Award> grant(Employer employer, Quantity missing) {
        Quantity levy = levy(employer.regionalWage(), missing);
        return Grant.of(
                levy.missing(),
                () -> new Award(plain(missing), levy.yuan()),
                Map.of("levy", levy),
                FigureUse.of(quota, levyTimes),
                SHORT_OF_QUOTA.bases());
    }

    private Quantity levy(Optional<Yuan> wage, Quantity missing) {
        if (missing.isPoint() && wage.isPresent() && levyTimes.value().isPresent()) {
            return Quantity.of(wage.get())
                    .times(Math.multiplyExact(missing.low(), levyTimes.value().get()))
                    .dividedBy(Headcount.SCALE)
                    .rounded(Rounding.TO_FEN);
        }
        List<String> open = Stream.of(
                        missing.missing().stream(),
                        wage.isPresent() ? Stream.<String>empty() : Stream.of("regionalWage"),
                        levyTimes.value().isPresent() ? Stream.<String>empty() : Stream.of(levyTimes.path()))
                .flatMap(paths -> paths)
                .toList();
        return Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, open);
    }

    private static String plain(Quantity people) {
        return BigDecimal.valueOf(people.low(), 4).stripTrailingZeros().toPlainString();
    }

    /**
     * What is to be paid.
     *
     * @param shortfall how many people are missing, an exact decimal number
     * @param levy the amount in yuan for the year
     */
    @AnyJackson
    public record Award(String shortfall, Yuan levy) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "GuaranteeFund",
                        Text.of("残疾人就业保障金", "guarantee fund"),
                        values -> new Award(values.get("shortfall"), values.get("levy")))
                .required("shortfall", Text.of("差额人数", "people missing"), Forms.text(), Award::shortfall)
                .required("levy", Text.of("应缴（元/年）", "to be paid (yuan a year)"), Forms.yuan(), Award::levy)
                .done();
    }
}
