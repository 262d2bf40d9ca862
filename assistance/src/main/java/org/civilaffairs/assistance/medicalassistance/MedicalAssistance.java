package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.MedicalAssistanceCondition.OF_A_LISTED_CLASS;

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
 * Who gets medical assistance (医疗救助对象).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十四条第一款, from 2026-07-01: members of all four classes; before,
 * cn-social-assistance-measures 第二十八条 and local lists; of
 * families of rigid expenditure the seriously ill (cn-low-income-monitoring-opinion 四（二）).
 */
public final class MedicalAssistance implements Rule<MedicalApplicant, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<MedicalApplicant, Entitlement> SERVICE = Service.of(
                    "assistance.medical-assistance",
                    Text.of("医疗救助对象", "Medical assistance"),
                    MedicalApplicant.FORM,
                    Entitlement.FORM)
            .conditions(MedicalAssistanceCondition.values())
            .figures(MedicalFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(MedicalAssistance::new);

    private final Matter matter;
    private final Figure<Map<RecognisedStatus, Boolean>> classes;
    private final Figure<Map<RecognisedStatus, Boolean>> classesIfIll;

    private MedicalAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = policy.find(MedicalFigures.CLASSES);
        this.classesIfIll = policy.find(MedicalFigures.CLASSES_IF_ILL);
    }

    @Override
    public Decision<Entitlement> assess(MedicalApplicant facts) {
        return Assessment.of(matter)
                .require(OF_A_LISTED_CLASS, ofAListedClass(facts))
                .grant(() -> Grant.certain(new Entitlement(true), OF_A_LISTED_CLASS.bases()), Entitlement.FORM);
    }

    private Answer ofAListedClass(MedicalApplicant facts) {
        Answer ill = Answer.of(facts.person().seriouslyIll(), "person.seriouslyIll");
        return Statuses.holdsAny(facts.person(), classes)
                .or(Statuses.holdsAny(facts.person(), classesIfIll).and(ill))
                .or(Answer.of(facts.otherClass(), "otherClass"));
    }
}
