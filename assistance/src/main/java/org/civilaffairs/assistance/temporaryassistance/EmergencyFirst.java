package org.civilaffairs.assistance.temporaryassistance;

import java.util.List;
import java.util.Map;
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
 * Whether temporary assistance comes before its procedure (先行救助).
 *
 * <p>Rule TA-10. Basis: cn-social-assistance-law-2026 第五十条, from 2026-07-01: a duty where the case is urgent, the amount
 * small and help needed at once; cn-temporary-assistance-opinion 二（二）, before: the authority may. A refusal means that
 * there is no duty; handling an urgent case in a simplified way stays possible.
 */
public final class EmergencyFirst implements Rule<EmergencyRequest, EmergencyFirst.Award> {

    /** The service as catalogs list it. */
    public static final Service<EmergencyRequest, Award> SERVICE = Service.of(
                    "assistance.emergency-first",
                    Text.of("临时救助先行救助", "Temporary assistance before its procedure"),
                    EmergencyRequest.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(EmergencyFirstCondition.values())
            .figures(TemporaryFigures.SET)
            .covers("000000", "2018-01-23")
            .ruledBy(EmergencyFirst::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第五十条"), Basis.of("cn-temporary-assistance-opinion", "二（二）"));

    private final Matter matter;
    private final Figure<FirstHelpDuty> duty;
    private final Figure<Yuan> small;

    private EmergencyFirst(Policy policy, Matter matter) {
        this.matter = matter;
        this.duty = policy.find(TemporaryFigures.FIRST_HELP);
        this.small = policy.find(TemporaryFigures.SMALL_AMOUNT);
    }

    @Override
    public Decision<Award> assess(EmergencyRequest request) {
        Assessment assessment =
                Assessment.of(matter).require(EmergencyFirstCondition.URGENT, Answer.of(request.urgent(), "urgent"));
        if (duty.value().filter(FirstHelpDuty.MAY_HELP_FIRST::equals).isEmpty()) {
            assessment.require(EmergencyFirstCondition.AMOUNT_SMALL, isSmall(request));
        }
        return assessment
                .require(EmergencyFirstCondition.NEEDED_AT_ONCE, Answer.of(request.neededAtOnce(), "neededAtOnce"))
                .grant(this::grant, Award.FORM);
    }

    private Answer isSmall(EmergencyRequest request) {
        Quantity amount = Quantity.of(request.amount(), "amount");
        Quantity limit = Quantity.of(small);
        return amount.compare(Operator.AT_MOST, limit, FigureUse.of(small));
    }

    private Grant<Award> grant() {
        List<String> missing = duty.value().isEmpty() ? List.of(duty.path()) : List.of();
        return Grant.of(missing, () -> new Award(duty.value().orElseThrow()), Map.of(), FigureUse.of(duty), BASES);
    }

    /**
     * Whether help comes first.
     *
     * @param duty whether it must or may
     */
    @AnyJackson
    public record Award(FirstHelpDuty duty) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "EmergencyFirst",
                        Text.of("先行救助", "help before the procedure"),
                        values -> new Award(values.get("duty")))
                .required(
                        "duty",
                        Text.of("义务", "duty"),
                        Forms.choice(FirstHelpDuty.class, FirstHelpDuty::title),
                        Award::duty)
                .done();
    }
}
