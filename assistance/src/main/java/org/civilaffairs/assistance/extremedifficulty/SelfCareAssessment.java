package org.civilaffairs.assistance.extremedifficulty;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The assessment of self-care of a person in extreme difficulty (生活自理能力评估): how many of six indicators are not met.
 *
 * <p>Basis: cn-tekun-measures 第二十条至第二十二条. The text says "may be regarded as" (可以视为).
 */
public final class SelfCareAssessment implements Rule<SelfCare, SelfCareAssessment.Award> {

    /** The service as catalogs list it. */
    public static final Service<SelfCare, Award> SERVICE = Service.of(
                    "assistance.self-care-ability",
                    Text.of("特困人员生活自理能力评估", "Assessment of self-care"),
                    SelfCare.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(SupportFigures.SET)
            .covers("000000", "2021-07-01")
            .ruledBy(SelfCareAssessment::new);

    private static final List<Basis> BASES =
            List.of(Basis.of("cn-tekun-measures", "第二十一条"), Basis.of("cn-tekun-measures", "第二十二条"));

    private final Matter matter;
    private final SelfCareCount count;

    private SelfCareAssessment(Policy policy, Matter matter) {
        this.matter = matter;
        this.count = new SelfCareCount(policy);
    }

    @Override
    public Decision<Award> assess(SelfCare indicators) {
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                count.missing(indicators),
                                () -> new Award(
                                        count.possible(indicators).iterator().next()),
                                Map.of(),
                                List.of(),
                                BASES),
                        Award.FORM);
    }

    /**
     * How far a person cares for him- or herself.
     *
     * @param ability the ability of self-care
     */
    @AnyJackson
    public record Award(SelfCareAbility ability) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "SelfCareAssessment",
                        Text.of("生活自理能力", "ability of self-care"),
                        values -> new Award(values.get("ability")))
                .required(
                        "ability",
                        Text.of("生活自理能力", "ability of self-care"),
                        Forms.choice(SelfCareAbility.class, SelfCareAbility::title),
                        Award::ability)
                .done();
    }
}
