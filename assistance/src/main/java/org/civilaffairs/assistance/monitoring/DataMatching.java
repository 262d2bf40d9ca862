package org.civilaffairs.assistance.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * When the data of the low-income population are next matched with those against return to poverty (数据比对周期).
 *
 * <p>Rule MON-03. Basis: cn-dibao-safety-net-notice 三（三）: every quarter or every half-year; which, the place chooses. The months
 * are read to run from the last matching.
 */
public final class DataMatching implements Rule<LastMatching, DataMatching.Award> {

    /** The service as catalogs list it. */
    public static final Service<LastMatching, Award> SERVICE = Service.of(
                    "assistance.data-matching",
                    Text.of("数据比对周期", "Next matching of monitoring data"),
                    LastMatching.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(MonitoringFigures.SET)
            .covers("000000", "2022-10-20")
            .ruledBy(DataMatching::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-dibao-safety-net-notice", "三（三）"), Basis.of("cn-low-income-monitoring-opinion", "三（三）"));

    private final Matter matter;
    private final Figure<Integer> shorter;
    private final Figure<Integer> longer;

    private DataMatching(Policy policy, Matter matter) {
        this.matter = matter;
        this.shorter = policy.find(MonitoringFigures.SHORTER_MONTHS);
        this.longer = policy.find(MonitoringFigures.LONGER_MONTHS);
    }

    @Override
    public Decision<Award> assess(LastMatching last) {
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                missing(last), () -> award(last), Map.of(), FigureUse.of(shorter, longer), BASES),
                        Award.FORM);
    }

    private List<String> missing(LastMatching last) {
        return Stream.of(
                        Fact.of(last.lastMatching(), () -> "lastMatching").is(day -> true),
                        Fact.of(shorter.value(), shorter::path).is(months -> true),
                        Fact.of(longer.value(), longer::path).is(months -> true))
                .reduce(Answer.YES, Answer::and)
                .missing();
    }

    private Award award(LastMatching last) {
        LocalDate day = last.lastMatching().orElseThrow();
        return new Award(
                day.plusMonths(shorter.value().orElseThrow()),
                day.plusMonths(longer.value().orElseThrow()));
    }

    /**
     * When the data are matched next.
     *
     * @param byTheQuarter the day where data are matched every quarter
     * @param byTheHalfYear the day where data are matched every half-year, the latest
     */
    @AnyJackson
    public record Award(LocalDate byTheQuarter, LocalDate byTheHalfYear) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DataMatching",
                        Text.of("下次比对", "next matching"),
                        values -> new Award(values.get("byTheQuarter"), values.get("byTheHalfYear")))
                .required("byTheQuarter", Text.of("每季度比对的", "by the quarter"), Forms.date(), Award::byTheQuarter)
                .required(
                        "byTheHalfYear",
                        Text.of("每半年比对的（最迟）", "by the half-year, the latest"),
                        Forms.date(),
                        Award::byTheHalfYear)
                .done();
    }
}
