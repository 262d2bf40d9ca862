package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.DiseaseEmergencyCondition.NEEDS_EMERGENCY_TREATMENT;
import static org.civilaffairs.assistance.medicalassistance.DiseaseEmergencyCondition.UNIDENTIFIED_OR_UNABLE_TO_PAY;

import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Emergency treatment that the disease emergency fund pays (疾病应急救助).
 *
 * <p>Basis: cn-social-assistance-law-2026 第三十条、第五十一条, from 2026-07-01; before, cn-social-assistance-measures 第三十二条. The
 * hospital treats; the fund pays the eligible cost.
 */
public final class DiseaseEmergency implements Rule<PatientInEmergency, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<PatientInEmergency, Entitlement> SERVICE = Service.of(
                    "assistance.disease-emergency",
                    Text.of("疾病应急救助", "Disease emergency assistance"),
                    PatientInEmergency.FORM,
                    Entitlement.FORM)
            .conditions(DiseaseEmergencyCondition.values())
            .covers("000000", "2014-05-01")
            .ruledBy((policy, matter) -> new DiseaseEmergency(matter));

    private final Matter matter;

    private DiseaseEmergency(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Entitlement> assess(PatientInEmergency facts) {
        return Assessment.of(matter)
                .require(
                        NEEDS_EMERGENCY_TREATMENT,
                        Answer.of(facts.needsEmergencyTreatment(), "needsEmergencyTreatment"))
                .require(
                        UNIDENTIFIED_OR_UNABLE_TO_PAY,
                        Answer.of(facts.identityUnknown(), "identityUnknown")
                                .or(Answer.of(facts.unableToPay(), "unableToPay")))
                .grant(() -> Grant.certain(new Entitlement(true), NEEDS_EMERGENCY_TREATMENT.bases()), Entitlement.FORM);
    }
}
