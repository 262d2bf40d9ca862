package org.civilaffairs.assistance.displacedpersons;

import static org.civilaffairs.assistance.displacedpersons.LongStayCondition.NOT_IDENTIFIED;
import static org.civilaffairs.assistance.displacedpersons.LongStayCondition.STAYED_LONG;

import java.time.LocalDate;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
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
 * Who is a long-stay person, and for whom household registration and settlement follow (滞留人员、落户安置).
 *
 * <p>Basis: cn-vagrants-assistance-measures 第十一条; cn-social-assistance-reform-opinion 16; cn-social-assistance-law-2026
 * 第三十一条. Days and months are those of later notices, as provinces report them.
 */
public final class LongStay implements Rule<StationStay, LongStay.Award> {

    /** The service as catalogs list it. */
    public static final Service<StationStay, Award> SERVICE = Service.of(
                    "assistance.long-stay",
                    Text.of("滞留人员认定和落户安置", "Long-stay persons and their settlement"),
                    StationStay.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("认定", "recognised", "不予认定", "not recognised"))
            .conditions(LongStayCondition.values())
            .figures(DisplacedFigures.SET)
            .covers("000000", "2015-12-03")
            .ruledBy(LongStay::new);

    private final Policy policy;
    private final Matter matter;
    private final Figure<Integer> days;
    private final Figure<Integer> months;

    private LongStay(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.days = policy.find(DisplacedFigures.LONG_STAY_DAYS);
        this.months = policy.find(DisplacedFigures.SETTLEMENT_MONTHS);
    }

    @Override
    public Decision<Award> assess(StationStay stay) {
        return Assessment.of(matter)
                .require(
                        NOT_IDENTIFIED,
                        Answer.of(stay.identified(), "identified").not())
                .require(STAYED_LONG, Stays.isPast(policy.date(), stay, days, LocalDate::plusDays))
                .grant(() -> grant(stay), Award.FORM);
    }

    private Grant<Award> grant(StationStay stay) {
        Answer settlement = Stays.isPast(policy.date(), stay, months, LocalDate::plusMonths)
                .and(Answer.of(stay.registered(), "registered").not());
        return Grant.of(
                settlement.missing(),
                () -> new Award(settlement.isYes()),
                Map.of(),
                FigureUse.of(days, months),
                STAYED_LONG.bases());
    }

    /**
     * What follows for a long-stay person.
     *
     * @param settlement whether registration and settlement follow; otherwise care goes on
     */
    @AnyJackson
    public record Award(boolean settlement) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LongStay", Text.of("滞留人员", "long stay"), values -> new Award(values.get("settlement")))
                .required(
                        "settlement",
                        Text.of("应办理落户安置", "registration and settlement follow"),
                        Forms.yesNo(),
                        Award::settlement)
                .done();
    }
}
