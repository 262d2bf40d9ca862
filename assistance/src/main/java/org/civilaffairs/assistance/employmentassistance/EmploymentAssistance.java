package org.civilaffairs.assistance.employmentassistance;

import static org.civilaffairs.assistance.employmentassistance.EmploymentAssistanceCondition.ABLE_TO_WORK;
import static org.civilaffairs.assistance.employmentassistance.EmploymentAssistanceCondition.OF_A_LISTED_CLASS;
import static org.civilaffairs.assistance.employmentassistance.EmploymentAssistanceCondition.UNEMPLOYED;

import java.util.Map;
import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Who gets employment assistance (就业救助).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十七条第一款, from 2026-07-01; before, the local list where there is one. Public
 * posts come only if other ways fail and the person counts as hard to employ (就业困难人员).
 */
public final class EmploymentAssistance implements Rule<JobSeeker, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<JobSeeker, Entitlement> SERVICE = Service.of(
                    "assistance.employment-assistance",
                    Text.of("就业救助", "Employment assistance"),
                    JobSeeker.FORM,
                    Entitlement.FORM)
            .conditions(EmploymentAssistanceCondition.values())
            .figures(JobFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(EmploymentAssistance::new);

    private final Matter matter;
    private final Figure<Map<RecognisedStatus, Boolean>> classes;
    private final Figure<Boolean> ageAsked;

    private EmploymentAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = policy.find(JobFigures.CLASSES);
        this.ageAsked = policy.find(JobFigures.WORKING_AGE_ASKED);
    }

    @Override
    public Decision<Entitlement> assess(JobSeeker facts) {
        return Assessment.of(matter)
                .require(OF_A_LISTED_CLASS, Statuses.holdsAny(facts.person(), classes))
                .require(
                        ABLE_TO_WORK,
                        Answer.of(facts.ableToWork(), "ableToWork").and(ofWorkingAge(facts)))
                .require(UNEMPLOYED, Answer.of(facts.unemployed(), "unemployed"))
                .grant(() -> Grant.certain(new Entitlement(true), OF_A_LISTED_CLASS.bases()), Entitlement.FORM);
    }

    private Answer ofWorkingAge(JobSeeker facts) {
        return Answer.of(ageAsked).not().or(Answer.of(facts.workingAge(), "workingAge"));
    }
}
