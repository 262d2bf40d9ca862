package org.civilaffairs.assistance.displacedpersons;

import static org.civilaffairs.assistance.displacedpersons.StayCondition.WITHIN_NORMAL_STAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * Until when a stay in a station normally lasts (救助期限).
 *
 * <p>Basis: cn-vagrants-assistance-measures 第二条; the number of days is that of the rules of 2003. The day of admission does
 * not count, the last day is still within; longer only in special cases, filed with the superior department.
 */
public final class NormalStay implements Rule<StationStay, NormalStay.Award> {

    /** The service as catalogs list it. */
    public static final Service<StationStay, Award> SERVICE = Service.of(
                    "assistance.station-stay",
                    Text.of("在站救助期限", "Normal stay in a station"),
                    StationStay.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(StayCondition.values())
            .figures(DisplacedFigures.SET)
            .covers("000000", "2003-08-01")
            .ruledBy(NormalStay::new);

    private final Policy policy;
    private final Matter matter;
    private final Figure<Integer> days;

    private NormalStay(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.days = policy.find(DisplacedFigures.STAY_DAYS);
    }

    @Override
    public Decision<Award> assess(StationStay stay) {
        Answer past = Stays.isPast(policy.date(), stay, days, LocalDate::plusDays);
        return Assessment.of(matter)
                .require(WITHIN_NORMAL_STAY, past.not().or(Answer.of(stay.specialCase(), "specialCase")))
                .grant(
                        () -> Grant.of(
                                missing(stay),
                                () -> award(stay),
                                Map.of(),
                                FigureUse.of(days),
                                WITHIN_NORMAL_STAY.bases()),
                        Award.FORM);
    }

    private List<String> missing(StationStay stay) {
        List<String> missing = new ArrayList<>();
        if (days.value().isEmpty()) {
            missing.add(days.path());
        }
        if (stay.admitted().isEmpty()) {
            missing.add("admitted");
        }
        return missing;
    }

    private Award award(StationStay stay) {
        return new Award(stay.admitted().orElseThrow().plusDays(days.value().orElseThrow()));
    }

    /**
     * The end of a normal stay.
     *
     * @param normalEnd the last day that is within
     */
    @AnyJackson
    public record Award(LocalDate normalEnd) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "NormalStay", Text.of("在站救助期限", "normal stay"), values -> new Award(values.get("normalEnd")))
                .required(
                        "normalEnd", Text.of("一般救助的最后一日", "last day of a normal stay"), Forms.date(), Award::normalEnd)
                .done();
    }
}
