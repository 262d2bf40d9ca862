package org.civilaffairs.assistance.procedure;

import java.util.EnumMap;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
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
 * Whether the county itself must visit the home before it decides (县级应当入户调查).
 *
 * <p>Rules DB-24, DB-28. Basis: cn-dibao-confirmation-measures 第十一条、第二十条第二款, from 2021-07-01: cases registered apart, because
 * a member is a near relative of staff or committee, and cases complained about; cn-dibao-approval-measures-trial 第二十六条,
 * before: doubtful cases too. Near relatives are those of cn-civil-code-family 第一千零四十五条.
 */
public final class CountyHomeVisit implements Rule<ConfirmationFile, CountyHomeVisit.Award> {

    /** The service as catalogs list it. */
    public static final Service<ConfirmationFile, Award> SERVICE = Service.of(
                    "assistance.county-home-visit",
                    Text.of("县级入户调查", "Home visit by the county"),
                    ConfirmationFile.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("应当入户", "required", "不要求入户", "not required"))
            .conditions(HomeVisitCondition.values())
            .figures(AssistanceProcedures.SUBSISTENCE.figures())
            .covers("000000", "2014-05-01")
            .ruledBy(CountyHomeVisit::new);

    private final Matter matter;
    private final Figure<Boolean> ifDoubtful;

    private CountyHomeVisit(Policy policy, Matter matter) {
        this.matter = matter;
        this.ifDoubtful = policy.find(AssistanceProcedures.VISIT_IF_DOUBTFUL);
    }

    @Override
    public Decision<Award> assess(ConfirmationFile file) {
        Map<HomeVisitCondition, Answer> reasons = new EnumMap<>(HomeVisitCondition.class);
        reasons.put(
                HomeVisitCondition.RELATED_TO_STAFF,
                Fact.of(file.staffRelations(), () -> "staffRelations")
                        .is(relations -> relations.stream().anyMatch(one -> one != StaffRelation.OTHER)));
        reasons.put(HomeVisitCondition.COMPLAINED_ABOUT, Answer.of(file.complained(), "complained"));
        if (ifDoubtful.value().orElse(false)) {
            reasons.put(HomeVisitCondition.DOUBTFUL, Answer.of(file.doubtful(), "doubtful"));
        }
        return Assessment.of(matter)
                .requireAny(HomeVisitCondition.MUST_BE_VISITED, reasons)
                .grant(() -> Grant.certain(new Award(true), HomeVisitCondition.MUST_BE_VISITED.bases()), Award.FORM);
    }

    /**
     * The duty.
     *
     * @param visit always true
     */
    @AnyJackson
    public record Award(boolean visit) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "CountyHomeVisit",
                        Text.of("县级入户调查", "home visit by the county"),
                        values -> new Award(values.<Boolean>get("visit")))
                .required("visit", Text.of("应当入户调查", "must visit"), Forms.yesNo(), Award::visit)
                .done();
    }
}
