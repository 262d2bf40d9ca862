package org.civilaffairs.assistance.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * An indicator as an exact fraction, and whether it reaches the target where one is set (绩效指标计算).
 *
 * <p>Rule PE-01. Of nothing no share can be told: then the indicator does not apply, and is never 100 %. Shares are compared as
 * products, not rounded. Who counts the cases in time, due or in the sample uses the time limits, reviews and samples of the
 * procedures. Weights of official schemes are in no text at hand, so none are applied.
 */
public final class IndicatorValue implements Rule<IndicatorCount, IndicatorValue.Award> {

    /** The service as catalogs list it. */
    public static final Service<IndicatorCount, Award> SERVICE = Service.of(
                    "assistance.indicator", Text.of("绩效指标计算", "Value of an indicator"), IndicatorCount.FORM, Award.FORM)
            .outcomes(OutcomeWords.answer("已计算", "computed", "不适用", "not applicable"))
            .conditions(IndicatorCondition.values())
            .figures(EvaluationFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(IndicatorValue::new);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Matter matter;
    private final Figure<Map<Indicator, BigDecimal>> targets;

    private IndicatorValue(Policy policy, Matter matter) {
        this.matter = matter;
        this.targets = policy.find(EvaluationFigures.TARGETS);
    }

    @Override
    public Decision<Award> assess(IndicatorCount count) {
        Answer some = Fact.of(count.denominator(), () -> "denominator").is(whole -> whole > 0);
        return Assessment.of(matter)
                .require(
                        IndicatorCondition.SOMETHING_TO_COUNT_OF,
                        count.indicator().bases(),
                        some)
                .grant(() -> grant(count), Award.FORM);
    }

    private Grant<Award> grant(IndicatorCount count) {
        List<String> missing = Stream.of(
                        Fact.of(count.numerator(), () -> "numerator").is(part -> true),
                        Fact.of(count.denominator(), () -> "denominator").is(whole -> true))
                .reduce(Answer.YES, Answer::and)
                .missing();
        return Grant.of(
                missing,
                () -> award(count),
                Map.of(),
                target(count).isPresent() ? FigureUse.of(targets) : List.of(),
                count.indicator().bases());
    }

    private Optional<BigDecimal> target(IndicatorCount count) {
        return targets.value().flatMap(table -> Optional.ofNullable(table.get(count.indicator())));
    }

    private Award award(IndicatorCount count) {
        int part = count.numerator().orElseThrow();
        int whole = count.denominator().orElseThrow();
        int divisor = BigInteger.valueOf(part).gcd(BigInteger.valueOf(whole)).intValue();
        BigDecimal percent = BigDecimal.valueOf(part).multiply(HUNDRED);
        Optional<Boolean> reached = target(count)
                .map(target -> percent.compareTo(target.multiply(BigDecimal.valueOf(whole))))
                .map(above -> count.indicator().isToBeAvoided() ? above <= 0 : above >= 0);
        return new Award(part / divisor + "/" + whole / divisor, exactly(percent, whole), reached);
    }

    // Only a percentage that two decimals tell exactly is told; the fraction always is.
    private static Optional<BigDecimal> exactly(BigDecimal percent, int whole) {
        BigDecimal down = percent.divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        return Optional.of(down)
                .filter(quotient -> quotient.multiply(BigDecimal.valueOf(whole)).compareTo(percent) == 0);
    }

    /**
     * The value.
     *
     * @param fraction the share as a fraction in lowest terms
     * @param percent the share in percent, where two decimals tell it exactly
     * @param targetReached whether the target is reached, where a text or plan sets one
     */
    @AnyJackson
    public record Award(String fraction, Optional<BigDecimal> percent, Optional<Boolean> targetReached) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "IndicatorValue",
                        Text.of("指标值", "value of an indicator"),
                        values ->
                                new Award(values.get("fraction"), values.find("percent"), values.find("targetReached")))
                .required("fraction", Text.of("比值（最简分数）", "share in lowest terms"), Forms.text(), Award::fraction)
                .optional("percent", Text.of("百分比（%）", "percent"), Forms.hundredths(), Award::percent)
                .optional("targetReached", Text.of("达到目标值", "target reached"), Forms.yesNo(), Award::targetReached)
                .done();
    }
}
