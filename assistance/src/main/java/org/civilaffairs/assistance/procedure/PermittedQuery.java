package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether someone's income and property may be queried (家庭经济状况核对的前提).
 *
 * <p>Rule GEN-14. Basis: cn-social-assistance-law-2026 第四十条、第四十一条, from 2026-07-01: members agree with the application,
 * obligors outside the family are checked only if necessary and only with their consent; before: by mandate or authorisation,
 * cn-social-assistance-measures 第五十八条、cn-dibao-confirmation-measures 第九条、cn-tekun-measures 第十条. Without consent the means stay unknown.
 */
public final class PermittedQuery implements Rule<MeansQuery, PermittedQuery.Award> {

    /** The service as catalogs list it. */
    public static final Service<MeansQuery, Award> SERVICE = Service.of(
                    "assistance.permitted-query",
                    Text.of("家庭经济状况核对许可", "Permission to query means"),
                    MeansQuery.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("允许核对", "permitted", "不允许核对", "not permitted"))
            .conditions(QueryCondition.values())
            .figures(ProcedureFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(PermittedQuery::new);

    private final Matter matter;
    private final boolean onlyIfNecessary;

    private PermittedQuery(Policy policy, Matter matter) {
        this.matter = matter;
        this.onlyIfNecessary =
                policy.find(ProcedureFigures.OBLIGOR_ONLY_IF_NECESSARY).value().orElse(false);
    }

    @Override
    public Decision<Award> assess(MeansQuery query) {
        Assessment assessment =
                Assessment.of(matter).require(QueryCondition.CONSENTED, Answer.of(query.consent(), "consent"));
        if (onlyIfNecessary && query.subject() == QuerySubject.OBLIGOR_OUTSIDE) {
            assessment.require(QueryCondition.NECESSARY, Answer.of(query.necessary(), "necessary"));
        }
        return assessment.grant(() -> Grant.certain(new Award(true), QueryCondition.CONSENTED.bases()), Award.FORM);
    }

    /**
     * The permission.
     *
     * @param permitted always true
     */
    @AnyJackson
    public record Award(boolean permitted) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "PermittedQuery",
                        Text.of("核对许可", "permission to query"),
                        values -> new Award(values.<Boolean>get("permitted")))
                .required("permitted", Text.of("可以核对", "may be queried"), Forms.yesNo(), Award::permitted)
                .done();
    }
}
