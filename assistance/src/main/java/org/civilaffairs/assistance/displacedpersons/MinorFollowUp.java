package org.civilaffairs.assistance.displacedpersons;

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
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * By when a minor who has left is visited (跟踪回访).
 *
 * <p>Basis: cn-minors-rescue-institution-measures-2026 第十九条第二款: within thirty days of leaving; the day of leaving does
 * not count.
 */
public final class MinorFollowUp implements Rule<StationStay, MinorFollowUp.Award> {

    /** The service as catalogs list it. */
    public static final Service<StationStay, Award> SERVICE = Service.of(
                    "assistance.minor-follow-up",
                    Text.of("离开机构未成年人跟踪回访", "Follow-up of minors who have left"),
                    StationStay.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(FollowUpCondition.values())
            .figures(DisplacedFigures.SET)
            .covers("000000", "2026-04-01")
            .ruledBy(MinorFollowUp::new);

    private static final List<Basis> BASES = FollowUpCondition.MINOR.bases();

    private final Matter matter;
    private final Figure<Integer> days;

    private MinorFollowUp(Policy policy, Matter matter) {
        this.matter = matter;
        this.days = policy.find(DisplacedFigures.FOLLOW_UP_DAYS);
    }

    @Override
    public Decision<Award> assess(StationStay stay) {
        List<String> missing = new ArrayList<>();
        if (days.value().isEmpty()) {
            missing.add(days.path());
        }
        if (stay.left().isEmpty()) {
            missing.add("left");
        }
        return Assessment.of(matter)
                .require(FollowUpCondition.MINOR, Answer.of(stay.minor(), "minor"))
                .grant(() -> Grant.of(missing, () -> award(stay), Map.of(), FigureUse.of(days), BASES), Award.FORM);
    }

    private Award award(StationStay stay) {
        return new Award(stay.left().orElseThrow().plusDays(days.value().orElseThrow()));
    }

    /**
     * The last day.
     *
     * @param by the last day for the visit
     */
    @AnyJackson
    public record Award(LocalDate by) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "MinorFollowUp", Text.of("跟踪回访", "follow-up"), values -> new Award(values.get("by")))
                .required("by", Text.of("回访期限", "last day for the visit"), Forms.date(), Award::by)
                .done();
    }
}
