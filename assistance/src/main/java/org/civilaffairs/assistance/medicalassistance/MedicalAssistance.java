package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.MedicalAssistanceCondition.OF_A_LISTED_CLASS;

import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
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
    private final MedicalClasses classes;

    private MedicalAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = new MedicalClasses(policy);
    }

    @Override
    public Decision<Entitlement> assess(MedicalApplicant facts) {
        return Assessment.of(matter)
                .require(OF_A_LISTED_CLASS, ofAListedClass(facts))
                .grant(() -> Grant.certain(new Entitlement(true), OF_A_LISTED_CLASS.bases()), Entitlement.FORM);
    }

    private Answer ofAListedClass(MedicalApplicant facts) {
        return classes.isHelped(facts.person()).or(Answer.of(facts.otherClass(), "otherClass"));
    }
}
