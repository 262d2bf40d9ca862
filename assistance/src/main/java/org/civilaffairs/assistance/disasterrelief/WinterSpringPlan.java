package org.civilaffairs.assistance.disasterrelief;

import static org.civilaffairs.assistance.disasterrelief.WinterSpringCondition.APPROVED;
import static org.civilaffairs.assistance.disasterrelief.WinterSpringCondition.ASSESSED_IN_TIME;
import static org.civilaffairs.assistance.disasterrelief.WinterSpringCondition.FILED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
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
 * Whether the county prepared relief for winter and spring in time (冬春救助方案), in the year asked about.
 *
 * <p>Rule DR-01. Basis: cn-disaster-relief-regulation 第二十一条第二款.
 */
public final class WinterSpringPlan implements Rule<WinterSpringNeed, WinterSpringPlan.Award> {

    /** The service as catalogs list it. */
    public static final Service<WinterSpringNeed, Award> SERVICE = Service.of(
                    "assistance.winter-spring-plan",
                    Text.of("冬春救助方案", "Plan for relief in winter and spring"),
                    WinterSpringNeed.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(WinterSpringCondition.values())
            .figures(DisasterFigures.SET)
            .covers("000000", "2019-03-02")
            .ruledBy(WinterSpringPlan::new);

    private final Matter matter;
    private final int year;
    private final Figure<Integer> month;

    private WinterSpringPlan(Policy policy, Matter matter) {
        this.matter = matter;
        this.year = policy.date().getYear();
        this.month = policy.find(DisasterFigures.WINTER_SPRING_MONTH);
    }

    @Override
    public Decision<Award> assess(WinterSpringNeed need) {
        return Assessment.of(matter)
                .require(ASSESSED_IN_TIME, inTime(need))
                .require(APPROVED, Answer.of(need.approved(), "approved"))
                .require(FILED, Answer.of(need.filed(), "filed"))
                .grant(
                        () -> Grant.of(
                                List.of(),
                                () -> new Award(lastDay(month.value().orElseThrow())),
                                Map.of(),
                                FigureUse.of(month),
                                ASSESSED_IN_TIME.bases()),
                        Award.FORM);
    }

    private Answer inTime(WinterSpringNeed need) {
        Fact<LocalDate> completed = Fact.of(need.completed(), () -> "completed");
        return Fact.of(month.value(), month::path).answer(known -> completed.is(day -> !day.isAfter(lastDay(known))));
    }

    private LocalDate lastDay(int known) {
        return YearMonth.of(year, known).atEndOfMonth();
    }

    /**
     * The last day that was kept.
     *
     * @param by the last day
     */
    @AnyJackson
    public record Award(LocalDate by) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "WinterSpringPlan", Text.of("冬春救助方案", "plan in time"), values -> new Award(values.get("by")))
                .required("by", Text.of("最后期限", "last day"), Forms.date(), Award::by)
                .done();
    }
}
