package org.civilaffairs.assistance.housingassistance;

import static org.civilaffairs.assistance.housingassistance.HousingCondition.HARD_UP_FOR_HOUSING;
import static org.civilaffairs.assistance.housingassistance.HousingCondition.OF_A_LISTED_CLASS;

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
 * Who gets housing assistance (住房救助).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十六条, from 2026-07-01; before, cn-social-assistance-measures 第三十七条 and local
 * lists. Allotment, rent subsidy, renovation and their amounts are local.
 */
public final class HousingAssistance implements Rule<HousingApplicant, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<HousingApplicant, Entitlement> SERVICE = Service.of(
                    "assistance.housing-assistance",
                    Text.of("住房救助", "Housing assistance"),
                    HousingApplicant.FORM,
                    Entitlement.FORM)
            .conditions(HousingCondition.values())
            .figures(HousingFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(HousingAssistance::new);

    private final Matter matter;
    private final Figure<Map<RecognisedStatus, Boolean>> classes;

    private HousingAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = policy.find(HousingFigures.CLASSES);
    }

    @Override
    public Decision<Entitlement> assess(HousingApplicant facts) {
        return Assessment.of(matter)
                .require(OF_A_LISTED_CLASS, ofAListedClass(facts))
                .require(HARD_UP_FOR_HOUSING, Answer.of(facts.housingHardship(), "housingHardship"))
                .grant(() -> Grant.certain(new Entitlement(true), OF_A_LISTED_CLASS.bases()), Entitlement.FORM);
    }

    // Only people in extreme difficulty can be in an institution of this kind.
    private Answer ofAListedClass(HousingApplicant facts) {
        Answer institutional = Statuses.holds(facts.person(), RecognisedStatus.EXTREME_DIFFICULTY)
                .and(Answer.of(facts.inInstitution(), "inInstitution"));
        return Statuses.holdsAny(facts.person(), classes)
                .or(Answer.of(facts.otherLocalClass(), "otherLocalClass"))
                .and(institutional.not());
    }
}
