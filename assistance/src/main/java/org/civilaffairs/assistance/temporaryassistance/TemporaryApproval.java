package org.civilaffairs.assistance.temporaryassistance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Who decides on an amount of temporary assistance (临时救助审批机关): townships on small ones, where the county has charged
 * them with it.
 *
 * <p>Rule TA-04. Basis: cn-social-assistance-measures 第四十八条; cn-temporary-assistance-opinion 二（二）;
 * sh-social-assistance 第三十六条第二款 (always the township); zj-social-assistance 第四十条.
 */
public final class TemporaryApproval implements Rule<ProposedAmount, TemporaryApproval.Award> {

    /** The service as catalogs list it. */
    public static final Service<ProposedAmount, Award> SERVICE = Service.of(
                    "assistance.temporary-assistance-approval",
                    Text.of("临时救助审批机关", "Who decides on temporary assistance"),
                    ProposedAmount.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(TemporaryFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(TemporaryApproval::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-measures", "第四十八条"),
            Basis.of("cn-temporary-assistance-opinion", "二（二）"),
            Basis.of("sh-social-assistance-2018", "第三十六条第二款"),
            Basis.of("sh-social-assistance-2024", "第三十六条第二款"),
            Basis.of("zj-social-assistance", "第四十条"));

    private final Matter matter;
    private final Optional<Figure<Boolean>> always;
    private final Figure<Yuan> limit;

    private TemporaryApproval(Policy policy, Matter matter) {
        this.matter = matter;
        this.always = policy.findIfSet(TemporaryFigures.TOWNSHIP_ALWAYS);
        this.limit = policy.find(TemporaryFigures.TOWNSHIP_LIMIT);
    }

    @Override
    public Decision<Award> assess(ProposedAmount proposed) {
        Answer township = always.map(Answer::of).orElse(Answer.NO).or(withinLimit(proposed));
        return Assessment.of(matter).grant(() -> grant(township), Award.FORM);
    }

    private Answer withinLimit(ProposedAmount proposed) {
        Quantity amount = Quantity.of(proposed.amount(), "amount");
        Quantity line = Quantity.of(limit.value(), limit.path());
        return amount.compare(Operator.AT_MOST, line, FigureUse.of(limit));
    }

    private Grant<Award> grant(Answer township) {
        ApprovingLevel level = township.isYes() ? ApprovingLevel.TOWNSHIP : ApprovingLevel.COUNTY;
        List<FigureUse> used = always.map(FigureUse::of).orElseGet(() -> FigureUse.of(limit));
        return Grant.of(township.missing(), () -> new Award(level), Map.of(), used, BASES);
    }

    /**
     * Who decides.
     *
     * @param level the township or the county
     */
    @AnyJackson
    public record Award(ApprovingLevel level) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "TemporaryApproval", Text.of("审批机关", "who decides"), values -> new Award(values.get("level")))
                .required(
                        "level",
                        Text.of("审批机关", "who decides"),
                        Forms.choice(ApprovingLevel.class, ApprovingLevel::title),
                        Award::level)
                .done();
    }
}
