package org.civilaffairs.assistance;

import java.util.List;
import org.civilaffairs.assistance.activation.GradualExit;
import org.civilaffairs.assistance.activation.WorkRefusals;
import org.civilaffairs.assistance.circumstances.HouseholdIncome;
import org.civilaffairs.assistance.circumstances.HouseholdMembers;
import org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.UnattendedChildDifference;
import org.civilaffairs.assistance.disabledemployment.ConcentratedEmployment;
import org.civilaffairs.assistance.disabledemployment.EmployerSubsidy;
import org.civilaffairs.assistance.disabledemployment.GuaranteeFund;
import org.civilaffairs.assistance.disasterrelief.DisasterRelief;
import org.civilaffairs.assistance.displacedpersons.DisplacedApplicationPlace;
import org.civilaffairs.assistance.displacedpersons.DisplacedPersonHelp;
import org.civilaffairs.assistance.displacedpersons.LongStay;
import org.civilaffairs.assistance.displacedpersons.MinorFollowUp;
import org.civilaffairs.assistance.displacedpersons.NormalStay;
import org.civilaffairs.assistance.displacedpersons.StationLivingStandard;
import org.civilaffairs.assistance.displacedpersons.UnfoundMinor;
import org.civilaffairs.assistance.educationassistance.EducationAssistance;
import org.civilaffairs.assistance.employmentassistance.EmploymentAssistance;
import org.civilaffairs.assistance.employmentassistance.ZeroEmploymentDuty;
import org.civilaffairs.assistance.enforcement.FraudConsequence;
import org.civilaffairs.assistance.enforcement.MisuseConsequence;
import org.civilaffairs.assistance.housingassistance.HousingAssistance;
import org.civilaffairs.assistance.marginhousehold.MarginHousehold;
import org.civilaffairs.assistance.medicalassistance.DiseaseEmergency;
import org.civilaffairs.assistance.medicalassistance.MedicalAssistance;
import org.civilaffairs.assistance.medicalassistance.MedicalCostSubsidy;
import org.civilaffairs.assistance.medicalassistance.MedicalFundBalance;
import org.civilaffairs.assistance.medicalassistance.PremiumSubsidy;
import org.civilaffairs.assistance.pricesubsidy.PriceSubsidy;
import org.civilaffairs.assistance.rehabilitation.ChildRehabilitation;
import org.civilaffairs.assistance.standards.StandardSetting;
import org.civilaffairs.assistance.subsistence.ApplicationPlace;
import org.civilaffairs.assistance.subsistence.SingleApplication;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceArrears;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.service.ServiceProvider;

/** Lists the services of social assistance. */
public final class AssistanceServices implements ServiceProvider {

    /** Called by the service loader. */
    public AssistanceServices() {}

    @Override
    public List<Service<?, ?>> services() {
        return List.of(
                SubsistenceAllowance.SERVICE,
                SingleApplication.SERVICE,
                SubsistenceArrears.SERVICE,
                ApplicationPlace.SERVICE,
                MarginHousehold.SERVICE,
                HouseholdMembers.SERVICE,
                HouseholdIncome.SERVICE,
                GradualExit.SERVICE,
                WorkRefusals.SERVICE,
                FraudConsequence.SERVICE,
                MisuseConsequence.SERVICE,
                StandardSetting.SERVICE,
                PriceSubsidy.SERVICE,
                LivingSubsidy.SERVICE,
                NursingSubsidy.SERVICE,
                UnattendedChildDifference.SERVICE,
                DisplacedPersonHelp.SERVICE,
                DisplacedApplicationPlace.SERVICE,
                NormalStay.SERVICE,
                LongStay.SERVICE,
                UnfoundMinor.SERVICE,
                MinorFollowUp.SERVICE,
                StationLivingStandard.SERVICE,
                ConcentratedEmployment.SERVICE,
                GuaranteeFund.SERVICE,
                EmployerSubsidy.SERVICE,
                MedicalAssistance.SERVICE,
                PremiumSubsidy.SERVICE,
                MedicalCostSubsidy.SERVICE,
                MedicalFundBalance.SERVICE,
                DiseaseEmergency.SERVICE,
                EducationAssistance.SERVICE,
                HousingAssistance.SERVICE,
                EmploymentAssistance.SERVICE,
                ZeroEmploymentDuty.SERVICE,
                DisasterRelief.SERVICE,
                ChildRehabilitation.SERVICE);
    }

    @Override
    public List<FigureSet> figureSets() {
        return services().stream()
                .flatMap(service -> service.figures().stream())
                .distinct()
                .toList();
    }
}
