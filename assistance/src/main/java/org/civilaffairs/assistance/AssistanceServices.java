package org.civilaffairs.assistance;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.assistance.activation.GradualExit;
import org.civilaffairs.assistance.activation.WorkRefusals;
import org.civilaffairs.assistance.circumstances.HouseholdIncome;
import org.civilaffairs.assistance.circumstances.HouseholdMembers;
import org.civilaffairs.assistance.circumstances.MaintenanceObligors;
import org.civilaffairs.assistance.disabilitysubsidy.DisabilityArrears;
import org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.UnattendedChildDifference;
import org.civilaffairs.assistance.disabledemployment.ConcentratedEmployment;
import org.civilaffairs.assistance.disabledemployment.EmployerSubsidy;
import org.civilaffairs.assistance.disabledemployment.GuaranteeFund;
import org.civilaffairs.assistance.disabledemployment.LateFee;
import org.civilaffairs.assistance.disasterrelief.DailyReports;
import org.civilaffairs.assistance.disasterrelief.DisasterRelief;
import org.civilaffairs.assistance.disasterrelief.WinterSpringPlan;
import org.civilaffairs.assistance.discovery.BenefitsList;
import org.civilaffairs.assistance.discovery.DataSharing;
import org.civilaffairs.assistance.discovery.DutyToInform;
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
import org.civilaffairs.assistance.evaluation.IndicatorValue;
import org.civilaffairs.assistance.evaluation.LiabilityRelief;
import org.civilaffairs.assistance.evaluation.NeedAssessment;
import org.civilaffairs.assistance.extremedifficulty.CareStandard;
import org.civilaffairs.assistance.extremedifficulty.ChosenForm;
import org.civilaffairs.assistance.extremedifficulty.EndOfSupport;
import org.civilaffairs.assistance.extremedifficulty.ExtremeDifficulty;
import org.civilaffairs.assistance.extremedifficulty.LivingStandardFloor;
import org.civilaffairs.assistance.extremedifficulty.Reassessment;
import org.civilaffairs.assistance.extremedifficulty.SelfCareAssessment;
import org.civilaffairs.assistance.extremedifficulty.TreatmentAsUrbanOrRural;
import org.civilaffairs.assistance.housingassistance.HousingAssistance;
import org.civilaffairs.assistance.marginhousehold.MarginHousehold;
import org.civilaffairs.assistance.medicalassistance.DiseaseEmergency;
import org.civilaffairs.assistance.medicalassistance.MedicalAssistance;
import org.civilaffairs.assistance.medicalassistance.MedicalCostSubsidy;
import org.civilaffairs.assistance.medicalassistance.MedicalFundBalance;
import org.civilaffairs.assistance.medicalassistance.PremiumSubsidy;
import org.civilaffairs.assistance.monitoring.AlertRouting;
import org.civilaffairs.assistance.monitoring.AssistanceObject;
import org.civilaffairs.assistance.monitoring.DataMatching;
import org.civilaffairs.assistance.monitoring.LowIncomeLayer;
import org.civilaffairs.assistance.monitoring.MeasureLayer;
import org.civilaffairs.assistance.payment.FirstPayment;
import org.civilaffairs.assistance.pricesubsidy.PriceSubsidy;
import org.civilaffairs.assistance.procedure.Acceptance;
import org.civilaffairs.assistance.procedure.Admonition;
import org.civilaffairs.assistance.procedure.ApplicationOffices;
import org.civilaffairs.assistance.procedure.AssistanceProcedures;
import org.civilaffairs.assistance.procedure.CountyHomeVisit;
import org.civilaffairs.assistance.procedure.DecidingBody;
import org.civilaffairs.assistance.procedure.DecisionForms;
import org.civilaffairs.assistance.procedure.GoverningText;
import org.civilaffairs.assistance.procedure.LawfulDecision;
import org.civilaffairs.assistance.procedure.LawfulNotice;
import org.civilaffairs.assistance.procedure.PermittedMaterials;
import org.civilaffairs.assistance.procedure.PermittedQuery;
import org.civilaffairs.assistance.procedure.ReviewDue;
import org.civilaffairs.assistance.procedure.SampleSize;
import org.civilaffairs.assistance.procedure.StepDeadline;
import org.civilaffairs.assistance.procedure.TemporaryPlace;
import org.civilaffairs.assistance.recognition.MutualRecognition;
import org.civilaffairs.assistance.rehabilitation.ChildRehabilitation;
import org.civilaffairs.assistance.rigidexpenditure.BasicLivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.LivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditure;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureHousehold;
import org.civilaffairs.assistance.runningcase.Relocation;
import org.civilaffairs.assistance.runningcase.StopGrounds;
import org.civilaffairs.assistance.serviceassistance.GrainAndOil;
import org.civilaffairs.assistance.serviceassistance.ServiceTypeAssistance;
import org.civilaffairs.assistance.severelydisabled.SeverelyDisabledWithoutWork;
import org.civilaffairs.assistance.standards.PlanTarget;
import org.civilaffairs.assistance.standards.StandardSetting;
import org.civilaffairs.assistance.subsistence.AllowanceReview;
import org.civilaffairs.assistance.subsistence.ApplicationPlace;
import org.civilaffairs.assistance.subsistence.SingleApplication;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceArrears;
import org.civilaffairs.assistance.temporaryassistance.EmergencyFirst;
import org.civilaffairs.assistance.temporaryassistance.TemporaryAssistance;
import org.civilaffairs.assistance.temporaryassistance.UninsuredUnemployed;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.procedure.ProcedurePlan;
import org.civilaffairs.core.procedure.ProcedureProvider;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.service.ServiceProvider;

/** Lists the services of social assistance and their procedures. */
public final class AssistanceServices implements ServiceProvider, ProcedureProvider {

    /** Called by the service loader. */
    public AssistanceServices() {}

    @Override
    public List<Service<?, ?>> services() {
        return List.of(
                SubsistenceAllowance.SERVICE,
                SingleApplication.SERVICE,
                SubsistenceArrears.SERVICE,
                AllowanceReview.SERVICE,
                ApplicationPlace.SERVICE,
                MarginHousehold.SERVICE,
                RigidExpenditureHousehold.SERVICE,
                RigidExpenditure.SERVICE,
                LivingAssistance.SERVICE,
                BasicLivingAssistance.SERVICE,
                TemporaryAssistance.SERVICE,
                EmergencyFirst.SERVICE,
                TemporaryPlace.SERVICE,
                UninsuredUnemployed.SERVICE,
                SeverelyDisabledWithoutWork.SERVICE,
                HouseholdMembers.SERVICE,
                HouseholdIncome.SERVICE,
                GradualExit.SERVICE,
                WorkRefusals.SERVICE,
                StopGrounds.SERVICE,
                Relocation.SERVICE,
                FraudConsequence.SERVICE,
                MisuseConsequence.SERVICE,
                StandardSetting.SERVICE,
                PlanTarget.SERVICE,
                PriceSubsidy.SERVICE,
                MaintenanceObligors.SERVICE,
                ExtremeDifficulty.SERVICE,
                SelfCareAssessment.SERVICE,
                CareStandard.SERVICE,
                ChosenForm.SERVICE,
                TreatmentAsUrbanOrRural.SERVICE,
                LivingStandardFloor.SERVICE,
                Reassessment.SERVICE,
                EndOfSupport.SERVICE,
                DecidingBody.SERVICE,
                ApplicationOffices.SERVICE,
                Acceptance.SERVICE,
                PermittedMaterials.SERVICE,
                PermittedQuery.SERVICE,
                StepDeadline.SERVICE,
                SampleSize.SERVICE,
                CountyHomeVisit.SERVICE,
                LawfulNotice.SERVICE,
                DecisionForms.SERVICE,
                LawfulDecision.SERVICE,
                ReviewDue.SERVICE,
                Admonition.SERVICE,
                GoverningText.SERVICE,
                FirstPayment.SERVICE,
                LivingSubsidy.SERVICE,
                NursingSubsidy.SERVICE,
                DisabilityArrears.SERVICE,
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
                LateFee.SERVICE,
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
                DailyReports.SERVICE,
                WinterSpringPlan.SERVICE,
                ChildRehabilitation.SERVICE,
                MutualRecognition.SERVICE,
                MeasureLayer.SERVICE,
                AssistanceObject.SERVICE,
                LowIncomeLayer.SERVICE,
                AlertRouting.SERVICE,
                DataMatching.SERVICE,
                IndicatorValue.SERVICE,
                NeedAssessment.SERVICE,
                LiabilityRelief.SERVICE,
                ServiceTypeAssistance.SERVICE,
                GrainAndOil.SERVICE,
                BenefitsList.SERVICE,
                DutyToInform.SERVICE,
                DataSharing.SERVICE);
    }

    @Override
    public List<ProcedurePlan> procedures() {
        return AssistanceProcedures.all();
    }

    @Override
    public List<FigureSet> figureSets() {
        return Stream.concat(
                        services().stream().flatMap(service -> service.figures().stream()),
                        procedures().stream().map(ProcedurePlan::figures))
                .distinct()
                .toList();
    }
}
