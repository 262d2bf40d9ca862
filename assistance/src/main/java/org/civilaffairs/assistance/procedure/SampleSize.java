package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * How many cases the county must visit or check at random (入户抽查、随机抽查数量).
 *
 * <p>Rules DB-28, TK-09. Basis: cn-dibao-approval-measures-trial 第二十六条, to 2021-06-30; cn-tekun-measures 第十六条: not less
 * than 30 %, so a part of a case counts as a whole one.
 */
public final class SampleSize implements Rule<CaseCount, SampleSize.Award> {

    /** The service as catalogs list it. */
    public static final Service<CaseCount, Award> SERVICE = Service.of(
                    "assistance.sample-size", Text.of("抽查数量", "Size of a sample"), CaseCount.FORM, Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .conditions(SampleCondition.values())
            .figures(AssistanceProcedures.sets())
            .covers("000000", "2014-05-01")
            .ruledBy(SampleSize::new);

    private static final int WHOLE = 100;

    private final Policy policy;
    private final Matter matter;

    private SampleSize(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(CaseCount count) {
        Optional<Figure<Integer>> percent =
                AssistanceProcedures.samplePercent(count.programme()).map(policy::find);
        Answer isPrescribed = percent.map(
                        figure -> Fact.of(figure.value(), figure::path).is(share -> share > 0))
                .orElse(Answer.NO);
        return Assessment.of(matter)
                .require(SampleCondition.SAMPLE_IS_PRESCRIBED, SampleCondition.bases(count.programme()), isPrescribed)
                .grant(() -> grant(count, percent), Award.FORM);
    }

    private static Grant<Award> grant(CaseCount count, Optional<Figure<Integer>> percent) {
        return Grant.of(
                count.cases().isPresent() ? List.of() : List.of("cases"),
                () -> new Award(atLeast(
                        count.cases().orElseThrow(),
                        percent.flatMap(Figure::value).orElseThrow())),
                Map.of(),
                FigureUse.of(percent.stream().toArray(Figure<?>[]::new)),
                SampleCondition.bases(count.programme()));
    }

    private static int atLeast(int cases, int percent) {
        return Math.toIntExact(((long) cases * percent + WHOLE - 1) / WHOLE);
    }

    /**
     * The sample.
     *
     * @param atLeast how many cases at least
     */
    @AnyJackson
    public record Award(int atLeast) {

        private static final int MOST = 1_000_000;

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "SampleSize",
                        Text.of("抽查数量", "size of a sample"),
                        values -> new Award(values.<Integer>get("atLeast")))
                .required("atLeast", Text.of("至少（件）", "cases at least"), Forms.wholeNumber(0, MOST), Award::atLeast)
                .done();
    }
}
