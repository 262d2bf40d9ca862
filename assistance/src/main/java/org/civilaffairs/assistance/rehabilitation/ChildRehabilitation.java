package org.civilaffairs.assistance.rehabilitation;

import static org.civilaffairs.assistance.rehabilitation.RehabilitationCondition.BELOW_AGE;
import static org.civilaffairs.assistance.rehabilitation.RehabilitationCondition.IN_HARDSHIP;
import static org.civilaffairs.assistance.rehabilitation.RehabilitationCondition.OF_A_LISTED_DISABILITY;

import java.util.Map;
import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Which disabled children are helped with rehabilitation (残疾儿童康复救助).
 *
 * <p>Basis: cn-disabled-children-rehab-opinion 二（一）. Localities may help to a higher age and without hardship.
 */
public final class ChildRehabilitation implements Rule<ChildToRehabilitate, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<ChildToRehabilitate, Entitlement> SERVICE = Service.of(
                    "assistance.child-rehabilitation",
                    Text.of("残疾儿童康复救助", "Rehabilitation of disabled children"),
                    ChildToRehabilitate.FORM,
                    Entitlement.FORM)
            .conditions(RehabilitationCondition.values())
            .figures(RehabilitationFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2018-10-01")
            .ruledBy(ChildRehabilitation::new);

    private final Matter matter;
    private final Policy policy;
    private final Figure<Integer> age;
    private final Figure<Map<RecognisedStatus, Boolean>> classes;

    private ChildRehabilitation(Policy policy, Matter matter) {
        this.matter = matter;
        this.policy = policy;
        this.age = policy.find(RehabilitationFigures.BELOW_AGE);
        this.classes = policy.find(RehabilitationFigures.CLASSES);
    }

    @Override
    public Decision<Entitlement> assess(ChildToRehabilitate facts) {
        return Assessment.of(matter)
                .require(BELOW_AGE, belowAge(facts))
                .require(OF_A_LISTED_DISABILITY, Answer.of(facts.listedDisability(), "listedDisability"))
                .require(IN_HARDSHIP, inHardship(facts))
                .grant(() -> Grant.certain(new Entitlement(true), BELOW_AGE.bases()), Entitlement.FORM);
    }

    private Answer belowAge(ChildToRehabilitate facts) {
        return Fact.of(age.value(), age::path)
                .answer(years -> AgeLimit.of(policy, years).reachedBy(facts.person(), "person"))
                .not();
    }

    private Answer inHardship(ChildToRehabilitate facts) {
        return Statuses.holdsAny(facts.person(), classes)
                .or(Answer.of(facts.inWelfareInstitution(), "inWelfareInstitution"))
                .or(Answer.of(facts.otherHardship(), "otherHardship"));
    }
}
